package org.tejian.inspection;

import java.util.Optional;
import java.util.UUID;
import org.tejian.directory.Caller;

/**
 * Finished inspections handed in by the systems of inspection agencies. A submission goes the whole way of an inspection,
 * 受理, 派工, 记录, 结束现场, 编制, in one transaction and under the rules of each step, so that the report then waits for its
 * reviewer; or it changes nothing.
 */
public interface InspectionSubmissions {

    /**
     * Hands in a finished inspection. The caller needs the roles of the steps that are still to be done: receptionist to
     * accept, department head to dispatch, inspector for the rest; and is one of the inspectors.
     *
     * <p>Wrong or missing values are no refusal: the outcome lists them and nothing is changed, so that the mended
     * submission may use the same number. The same content sent again under a number that was used happens once.
     *
     * @throws org.tejian.refusal.Refusal {@link InspectionError#SUBMISSION_NUMBER_USED} for another content under a used
     *     number, {@link InspectionError#SUBMISSION_EDITION} when the edition is not the one installed or frozen,
     *     {@link InspectionError#SUBMISSION_TASK} when the task is of another device or type, and whatever the steps refuse
     *     (see {@link InspectionRequests#apply}, {@link InspectionRequests#accept}, {@link InspectionTasks#dispatch},
     *     {@link InspectionTasks#saveRecord}, {@link InspectionTasks#finishSite}, {@link InspectionReports#compile})
     */
    SubmissionOutcome submit(Caller caller, Submission submission);

    /** The report that the caller's agency handed in under that number; empty when there is none. */
    Optional<UUID> reportOf(Caller caller, String agencyNumber);
}
