package org.tejian.inspection;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which tasks to list, oldest first. Empty fields do not restrict.
 *
 * @param states states wanted
 * @param mine only those the caller inspects
 * @param deviceId of one device
 * @param after identifier of the last task of the page before
 * @param limit rows wanted, 1 to 200
 */
public record TaskQuery(Set<TaskState> states, boolean mine, Optional<UUID> deviceId, Optional<UUID> after, int limit) {

    public TaskQuery {
        states = Set.copyOf(states);
        PageSize.check(limit);
    }
}
