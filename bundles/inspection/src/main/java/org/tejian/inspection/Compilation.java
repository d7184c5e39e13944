package org.tejian.inspection;

import java.util.Optional;

/**
 * What the inspector decides when compiling a report.
 *
 * @param conclusion key of a conclusion of the type, when it departs from the proposal; empty to take the proposal
 * @param reason why it departs, 1 to 2,000 characters then; empty otherwise
 * @param nextDueMonths months to the next inspection, where the type lets the inspector choose; empty to take the proposal
 */
public record Compilation(Optional<String> conclusion, String reason, Optional<Integer> nextDueMonths) {

    /** The proposals of the type as they are. */
    public static Compilation asProposed() {
        return new Compilation(Optional.empty(), "", Optional.empty());
    }
}
