package org.tejian.database;

import java.util.Optional;
import org.tejian.refusal.Refusal;

/**
 * A row of a bulk load that cannot be taken in. A refusal of one row is a finding about the file: it is collected, and the
 * other rows are checked all the same.
 *
 * @param row number of the row
 * @param field the value it is about, as the domain names it; empty when about the whole row
 * @param refusal why
 */
public record RefusedRow(long row, String field, Refusal refusal) {

    /** What {@code check} refuses about that row; empty when it passes. */
    public static Optional<RefusedRow> by(long row, String field, Runnable check) {
        try {
            check.run();
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(new RefusedRow(row, field, refusal));
        }
    }
}
