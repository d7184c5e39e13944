package org.tejian.events;

import java.util.Map;
import java.util.UUID;

/**
 * One change of state, as the service that makes it describes it.
 *
 * @param type what happened, as {@code bundle.thing.happened}, for example {@code registration.notification.accepted}
 * @param subjectKind the kind of thing it happened to, for example {@code device}
 * @param subjectId its identifier
 * @param before the values that changed, as they were; JSON values only, empty for a creation
 * @param after the values that changed, as they are now; JSON values only
 * @param reason why, in the words of the person who decided; empty when no reason is asked for
 */
public record NewEvent(
        String type,
        String subjectKind,
        UUID subjectId,
        Map<String, Object> before,
        Map<String, Object> after,
        String reason) {

    public NewEvent {
        if (!type.matches("[a-z-]+(\\.[a-z-]+){2}")) {
            throw new IllegalArgumentException("an event type is bundle.thing.happened, not " + type);
        }
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }
}
