package org.tejian.exchange.internal.job;

import java.util.List;
import org.tejian.exchange.ImportState;
import org.tejian.exchange.RowProblem;
import org.tejian.refusal.Refusal;

/**
 * How a job ended.
 *
 * @param state its last state
 * @param rowsRead data rows read
 * @param entered new things
 * @param updated known things with new values
 * @param unchanged known things with the same values
 * @param refused wrong rows
 * @param problems what is wrong with them
 * @param problem why the job failed; empty otherwise
 */
record Outcome(
        ImportState state,
        long rowsRead,
        long entered,
        long updated,
        long unchanged,
        long refused,
        List<RowProblem> problems,
        String problem) {

    /** Ended without anything written. */
    static Outcome without(ImportState state, Refusal why) {
        return new Outcome(state, 0, 0, 0, 0, 0, List.of(), why.zh() + " / " + why.en());
    }
}
