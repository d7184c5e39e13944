package org.tejian.directory;

import java.util.List;

/** The deadlines of the trade as data. */
public interface DeadlineTerms {

    /** All terms, by code. */
    List<DeadlineTerm> all();

    /** @throws org.tejian.refusal.Refusal {@link DirectoryError#TERM_UNKNOWN} */
    DeadlineTerm require(String code);

    /**
     * Corrects a term and appends {@code directory.deadline-term.corrected}. System administrators.
     *
     * @param version the version the caller saw
     * @param amount 1 to 1000, or 0 where the unit counts nothing
     * @param source the regulation that says so, 1 to 200 characters
     * @param reason why, kept with the old and the new term
     * @throws org.tejian.refusal.Refusal {@link DirectoryError#TERM_UNKNOWN}, {@link DirectoryError#TERM_WRONG},
     *     {@link DirectoryError#TERM_CHANGED}, {@link DirectoryError#ROLE_FORBIDS}
     */
    DeadlineTerm correct(
            Caller caller,
            String code,
            long version,
            int amount,
            TermUnit unit,
            String source,
            boolean confirmed,
            String reason);
}
