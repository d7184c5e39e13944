package org.tejian.database;

import java.util.List;

/**
 * What became, or after a check alone would become, of the rows of a bulk load.
 *
 * @param entered new
 * @param updated known, with values that the load may change
 * @param unchanged known, with the same values
 * @param refused cannot be taken in, in the order of their rows
 * @param written whether the rows were written
 */
public record IntakeResult(long entered, long updated, long unchanged, List<RefusedRow> refused, boolean written) {

    public IntakeResult {
        refused = List.copyOf(refused);
    }

    /** The same counts, written. */
    public IntakeResult asWritten() {
        return new IntakeResult(entered, updated, unchanged, refused, true);
    }
}
