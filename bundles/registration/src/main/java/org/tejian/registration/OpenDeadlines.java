package org.tejian.registration;

import java.util.List;
import org.tejian.directory.Caller;
import org.tejian.directory.OpenDeadline;

/**
 * The task list: the deadlines that are open, those of registration computed from the archive and the applications, and
 * those that every {@link org.tejian.directory.DeadlineSource} adds: renewals (D16, D17), reports, objections and notices
 * (D9 to D11).
 */
public interface OpenDeadlines {

    /**
     * What is overdue or falls due soon within the caller's scope, most urgent first: use registration after a passed
     * report (D3, D3R), periodic inspection (D4, D5), change of registration after an alteration (D6), cancellation after
     * scrapping (D7), answers to applications (D8A, D8B), notifications without work (P1). Agencies are given D4 and D5.
     *
     * @param withinDays how many days ahead to look, 0 to 366; what is overdue is always in it
     * @param limit how many at most, 1 to 200
     */
    List<OpenDeadline> within(Caller caller, int withinDays, int limit);
}
