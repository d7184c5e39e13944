package org.tejian.matrix;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tejian.directory.Role;

/** Tries operations as somebody and judges the answers. */
final class Trial {

    /** What one answer says about a right. */
    private enum Verdict {
        PASSED,
        REFUSED,
        UNKNOWN,
        UNCLEAR
    }

    /** What the edge says of a request before it asks who may. */
    private static final Set<String> NOT_WELL_FORMED =
            Set.of("FIELD_INVALID", "MALFORMED_JSON", "BODY_MISSING", "REQUEST_ILLEGAL");

    private final Api api;
    private final Samples samples;
    private final Players players;

    /** The last answer that could not be judged, for the message. */
    private String unclear = "";

    Trial(Api api, Samples samples, Players players) {
        this.api = api;
        this.samples = samples;
        this.players = players;
    }

    /** What everybody may, seen from the answers. */
    Map<String, Right> observe(Operation operation) {
        Map<String, Right> row = new LinkedHashMap<>();
        Verdict nobody = judged(operation, "");
        row.put(RoleMatrix.NOBODY, right(nobody, nobody));
        for (Role role : Role.values()) {
            Verdict inside = judged(operation, session(operation, role));
            Verdict elsewhere = players.elsewhere(role)
                    .map(session -> ends(operation) ? inside : judged(operation, session))
                    .orElse(inside);
            row.put(role.name(), right(inside, elsewhere));
        }
        return row;
    }

    String unclear() {
        return unclear;
    }

    /** Signing out ends the session that it is tried with. */
    private static boolean ends(Operation operation) {
        return operation.id().equals("Session.signOut");
    }

    private String session(Operation operation, Role role) {
        return ends(operation) ? players.freshSession(role) : players.inside(role);
    }

    private static Right right(Verdict inside, Verdict elsewhere) {
        if (inside == Verdict.UNCLEAR || elsewhere == Verdict.UNCLEAR) {
            return Right.IMPOSSIBLE;
        }
        if (inside == Verdict.PASSED) {
            return switch (elsewhere) {
                case PASSED -> Right.EVERYWHERE;
                case UNKNOWN, REFUSED -> Right.IN_SCOPE;
                case UNCLEAR -> Right.IMPOSSIBLE;
            };
        }
        if (elsewhere == Verdict.PASSED) {
            return Right.IMPOSSIBLE;
        }
        return inside == Verdict.REFUSED ? Right.FORBIDDEN : Right.NEVER_IN_SCOPE;
    }

    private Verdict judged(Operation operation, String session) {
        Api.Reply reply = send(operation, session);
        Verdict verdict = verdict(operation, reply);
        if (verdict == Verdict.UNCLEAR) {
            unclear = operation + ": " + reply.status() + " " + reply.text();
        }
        return verdict;
    }

    private Api.Reply send(Operation operation, String session) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.putAll(samples.headers(operation));
        byte[] body = samples.body(operation).map(Api::bytes).orElse(Api.NO_BODY);
        return api.send(session, operation.method(), samples.address(operation), body, headers);
    }

    private Verdict verdict(Operation operation, Api.Reply reply) {
        String code = reply.code();
        return switch (reply.status()) {
            case 401 -> code.equals("SESSION_ENDED") ? Verdict.REFUSED : Verdict.PASSED;
            case 403 -> Verdict.REFUSED;
            case 404 -> unknown(operation, code);
            case 409, 412, 422, 429 -> operation.reads() ? Verdict.UNCLEAR : Verdict.PASSED;
            case 400 -> NOT_WELL_FORMED.contains(code) || operation.reads() ? Verdict.UNCLEAR : Verdict.PASSED;
            case 200, 201, 204 -> shown(operation, reply);
            default -> Verdict.UNCLEAR;
        };
    }

    private Verdict unknown(Operation operation, String code) {
        if (code.isEmpty() || code.equals("PATH_UNKNOWN")) {
            return Verdict.UNCLEAR;
        }
        boolean own =
                samples.namesSubject(operation) && !samples.beyond(operation).equals(code);
        return own || operation.reads() ? Verdict.UNKNOWN : Verdict.PASSED;
    }

    private Verdict shown(Operation operation, Api.Reply reply) {
        String refused = Batch.firstRefusal(reply).path("code").asText();
        if (!refused.isEmpty()) {
            return refused.endsWith("_UNKNOWN") ? unknown(operation, refused) : Verdict.PASSED;
        }
        Optional<String> subject = operation.reads() ? samples.shows(operation) : Optional.empty();
        return subject.isEmpty() || reply.text().contains(subject.get()) ? Verdict.PASSED : Verdict.UNKNOWN;
    }
}
