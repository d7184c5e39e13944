package org.tejian.inspection;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which opinion notices to list, oldest first. Empty fields do not restrict.
 *
 * @param states states wanted
 * @param taskId of one inspection
 * @param deviceId of one device
 * @param after identifier of the last notice of the page before
 * @param limit rows wanted, 1 to 200
 */
public record NoticeQuery(
        Set<NoticeState> states, Optional<UUID> taskId, Optional<UUID> deviceId, Optional<UUID> after, int limit) {

    public NoticeQuery {
        states = Set.copyOf(states);
        PageSize.check(limit);
    }
}
