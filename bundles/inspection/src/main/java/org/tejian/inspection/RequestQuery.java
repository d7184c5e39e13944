package org.tejian.inspection;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which requests to list, oldest first. Empty fields do not restrict.
 *
 * @param states states wanted
 * @param deviceId of one device
 * @param after identifier of the last request of the page before
 * @param limit rows wanted, 1 to 200
 */
public record RequestQuery(Set<RequestState> states, Optional<UUID> deviceId, Optional<UUID> after, int limit) {

    public RequestQuery {
        states = Set.copyOf(states);
        PageSize.check(limit);
    }
}
