package org.tejian.directory;

import java.time.LocalDate;
import java.util.List;

/** What one bundle adds to the task list of deadlines: each computes those of its own things when it is asked. */
public interface DeadlineSource {

    /**
     * What is overdue on {@code today} or falls due until {@code until} within the caller's scope, most urgent first.
     *
     * @param limit how many at most
     */
    List<OpenDeadline> within(Caller caller, LocalDate today, LocalDate until, int limit);
}
