package org.tejian.inspection;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which reports to list, newest first. Empty fields do not restrict.
 *
 * @param states states wanted
 * @param taskId of one inspection
 * @param deviceId of one device
 * @param after identifier of the last report of the page before
 * @param limit rows wanted, 1 to 200
 */
public record ReportQuery(
        Set<ReportState> states, Optional<UUID> taskId, Optional<UUID> deviceId, Optional<UUID> after, int limit) {

    public ReportQuery {
        states = Set.copyOf(states);
        PageSize.check(limit);
    }
}
