package org.tejian.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Who inspects, when, with what.
 *
 * @param inspectorIds the persons, at least two; the first one leads
 * @param plannedOn day of the inspection
 * @param instruments instruments taken along; may be empty
 */
public record Dispatch(List<UUID> inspectorIds, LocalDate plannedOn, List<Instrument> instruments) {

    public Dispatch {
        inspectorIds = inspectorIds.stream().distinct().toList();
        instruments = List.copyOf(instruments);
    }
}
