package org.tejian.archive;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One line of a device's history.
 *
 * @param at when
 * @param event what happened; empty for the entry into the archive
 * @param from state before; empty for the entry
 * @param to state after
 * @param personName who decided
 * @param organisationName for which organisation
 * @param changed values that changed: key to new value
 * @param reason why, may be empty
 */
public record HistoryEntry(
        Instant at,
        Optional<DeviceEvent> event,
        Optional<DeviceState> from,
        DeviceState to,
        String personName,
        String organisationName,
        Map<String, Object> changed,
        String reason) {}
