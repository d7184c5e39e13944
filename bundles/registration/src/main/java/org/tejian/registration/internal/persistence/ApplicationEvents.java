package org.tejian.registration.internal.persistence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tejian.events.NewEvent;
import org.tejian.registration.Application;
import org.tejian.registration.DataConflict;
import org.tejian.registration.UseRegistration;

/** What applications write into the event log. */
final class ApplicationEvents {

    private static final String SUBJECT = "registration-application";

    private ApplicationEvents() {}

    static NewEvent filed(Application application) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("number", application.number());
        values.put("kind", application.content().kind().name());
        values.put("state", application.state().name());
        values.put(
                "devices",
                application.content().deviceIds().stream().map(UUID::toString).toList());
        values.put("unit", application.unitId().toString());
        values.put("region", application.region().value());
        return event(
                "filed", application, Map.of(), values, application.content().reason());
    }

    static NewEvent moved(String happened, Application before, Application after, String reason) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("state", after.state().name());
        values.put(
                "openConflicts",
                after.conflicts().stream().filter(DataConflict::open).count());
        return event(happened, after, Map.of("state", before.state().name()), values, reason);
    }

    static NewEvent granted(Application before, Application after, Optional<UseRegistration> registration) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("state", after.state().name());
        values.put("kind", after.content().kind().name());
        values.put("onePerson", after.onePerson());
        registration.ifPresent(given -> {
            values.put("registration", given.id().toString());
            values.put("certificateNumber", given.certificateNumber());
            values.put("certificateDigest", given.certificateDigest());
        });
        return event(
                "granted",
                after,
                Map.of("state", before.state().name()),
                values,
                after.content().reason());
    }

    static NewEvent disputed(Application application, String field, String declared, String reported) {
        return event(
                "disputed",
                application,
                Map.of(),
                Map.of("field", field, "declared", declared, "report", reported),
                "");
    }

    static NewEvent solved(Application application, DataConflict conflict, DataConflict.Solution solution, String why) {
        return event(
                "conflict-solved",
                application,
                Map.of(),
                Map.of(
                        "field", conflict.field(),
                        "declared", conflict.declared(),
                        "recorded", conflict.recorded(),
                        "solution", solution.name()),
                why);
    }

    private static NewEvent event(
            String happened,
            Application application,
            Map<String, Object> before,
            Map<String, Object> after,
            String why) {
        return new NewEvent("registration.application." + happened, SUBJECT, application.id(), before, after, why);
    }
}
