package org.tejian.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tejian.directory.Role;

/** Sends everything that is wrong as somebody who may use the operation; what is not refused as it should be. */
final class BadInputCheck {

    private final Api api;
    private final OpenApi document;
    private final Samples samples;
    private final Players players;
    private final RoleMatrix matrix;
    private final BadInput badInput;
    private int attempts;

    BadInputCheck(Api api, OpenApi document, Samples samples, Players players, RoleMatrix matrix, BadInput badInput) {
        this.api = api;
        this.document = document;
        this.samples = samples;
        this.players = players;
        this.matrix = matrix;
        this.badInput = badInput;
    }

    List<String> wrong() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : document.operations()) {
            Optional<String> session = session(operation);
            if (session.isEmpty() || samples.skipped(operation)) {
                continue;
            }
            for (Attempt each : badInput.of(operation)) {
                attempts++;
                Api.Reply reply = api.send(session.get(), each.method(), each.address(), each.body(), each.headers());
                problem(operation, reply)
                        .ifPresent(text -> wrong.add(operation + ", " + each.wrong() + ": " + text + ", answered "
                                + reply.status() + " " + shortened(reply.text())));
            }
        }
        return wrong;
    }

    int attempts() {
        return attempts;
    }

    /** Somebody whom the table allows it; nobody's where no session is needed, and none at all where nobody may. */
    private Optional<String> session(Operation operation) {
        if (operation.open()) {
            return Optional.of("");
        }
        Map<String, Right> row = matrix.row(operation).orElse(Map.of());
        for (Role role : Role.values()) {
            Right right = row.getOrDefault(role.name(), Right.FORBIDDEN);
            if (right == Right.EVERYWHERE || right == Right.IN_SCOPE) {
                return Optional.of(players.inside(role));
            }
        }
        return Optional.of(players.inside(Role.AUDITOR));
    }

    private Optional<String> problem(Operation operation, Api.Reply reply) {
        if (reply.status() >= 200 && reply.status() < 300) {
            return operation.reads() || samples.changesNothing(operation) || Batch.whollyRefused(reply)
                    ? Optional.empty()
                    : Optional.of("was not refused");
        }
        if (reply.status() < 400 || reply.status() >= 500) {
            return Optional.of("no answer for bad input");
        }
        if (!reply.contentType().startsWith("application/problem+json")) {
            return Optional.of("no problem details");
        }
        boolean told = Told.wholly(reply.json(), "title", "titleEn");
        return told ? Optional.empty() : Optional.of("not told with a code and in both languages");
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
