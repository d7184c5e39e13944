package org.tejian.registration.internal.persistence;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tejian.events.NewEvent;
import org.tejian.registration.Notification;
import org.tejian.registration.NotificationState;

/** What registration writes into the event log. */
final class RegistrationEvents {

    private RegistrationEvents() {}

    static NewEvent filed(Notification notification) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("number", notification.number());
        values.put("state", notification.state().name());
        values.put("workKind", notification.content().workKind().name());
        values.put("catalogueCode", notification.content().catalogueCode());
        values.put("region", notification.content().region().value());
        values.put("constructionUnit", notification.constructionUnitId().toString());
        String type = notification.state() == NotificationState.REFUSED_BY_GATE ? "refused" : "filed";
        return new NewEvent(
                "registration.notification." + type,
                "notification",
                notification.id(),
                Map.of(),
                values,
                notification.decisionReason());
    }

    static NewEvent decided(String happened, Notification before, Notification after) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("state", after.state().name());
        after.registrationCode().ifPresent(code -> values.put("registrationCode", code.value()));
        after.deviceId().ifPresent(id -> values.put("device", id.toString()));
        return new NewEvent(
                "registration.notification." + happened,
                "notification",
                after.id(),
                Map.of("state", before.state().name()),
                values,
                after.decisionReason());
    }
}
