package org.tejian.inspection;

import java.util.List;
import java.util.UUID;
import org.tejian.directory.Caller;

/**
 * Many valves, cylinders or lifts of one unit, handled as one: 1 to {@value #MOST} members, none twice. Every member passes
 * the same rules as it would alone, has a number, a task, a record and events of its own, and is never half done.
 *
 * <p>By {@link BatchMode#EACH} the answer has one line for each member, in their order. By {@link BatchMode#ALL} a refusal
 * is thrown as {@link InspectionError#BATCH_MEMBER_REFUSED} with the reason of the member, and nothing has changed; the
 * agency's numbers stay locked until the whole batch is written.
 *
 * <p>A batch that is cut off, by a plugin or database that goes away, keeps the members that were done by {@code EACH};
 * sent again, these are refused for their state.
 */
public interface InspectionBatches {

    /** The largest batch. */
    int MOST = 500;

    /**
     * Files applications, as {@link InspectionRequests#apply} does each.
     *
     * @throws org.tejian.refusal.Refusal {@link InspectionError#BATCH_ILLEGAL},
     *     {@link InspectionError#BATCH_MEMBER_REFUSED}
     */
    List<BatchMember<InspectionRequest>> apply(Caller caller, List<NewRequest> members, BatchMode mode);

    /** Accepts applications, as {@link InspectionRequests#accept} does each. */
    List<BatchMember<InspectionTask>> accept(Caller caller, List<BatchAcceptance> members, BatchMode mode);

    /** Sends the same inspectors to all, as {@link InspectionTasks#dispatch} does to each. */
    List<BatchMember<InspectionTask>> dispatch(Caller caller, List<UUID> taskIds, Dispatch dispatch, BatchMode mode);

    /**
     * Enters values into the records, as {@link InspectionTasks#saveRecord} does into each.
     *
     * @throws org.tejian.refusal.Refusal moreover {@link InspectionError#BATCH_OTHER_TYPE} for a member whose task has
     *     frozen another edition than that of the first
     */
    List<BatchMember<TaskRecord>> enter(Caller caller, BatchEntry entry, BatchMode mode);

    /**
     * Ends the site work of all, as {@link InspectionTasks#finishSite} does of each, by the record as it is now.
     *
     * @param unitRepresentative who signed for the unit on site, 1 to 100 characters
     */
    List<BatchMember<InspectionTask>> finishSite(
            Caller caller, List<UUID> taskIds, String unitRepresentative, BatchMode mode);
}
