package org.tejian.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tejian.directory.Caller;

/**
 * Opinion notices 检验意见通知书 and what follows them: rectification, re-inspection. A notice is closed, or failed, with
 * the approval of the report; every one is kept.
 */
public interface OpinionNotices {

    /**
     * Issues a notice over the items that failed: an inspector of the task, once every item is judged. The unit rectifies
     * until {@code dueBy}.
     *
     * @param version version of the record that the caller saw
     * @param dueBy last day of the term, not before today
     * @param remarks at most 2,000 characters, may be empty
     * @throws org.tejian.refusal.Refusal {@link InspectionError#NOTHING_FAILED}, {@link InspectionError#RECORD_INCOMPLETE}
     *     while items are not judged, {@link InspectionError#NOTICE_DEADLINE}, {@link InspectionError#STALE_VERSION},
     *     {@link InspectionError#TASK_STATE}, {@link InspectionError#NOT_AN_INSPECTOR_OF_TASK}
     */
    OpinionNotice issue(Caller caller, UUID taskId, long version, LocalDate dueBy, String remarks);

    /**
     * Answers a notice: use, construction or maintenance unit of the device. May be repeated until the recheck.
     *
     * @param answer what was done, 1 to 2,000 characters
     * @param proofs what proves it, one line each, at most 50 of 500 characters
     * @throws org.tejian.refusal.Refusal {@link InspectionError#ANSWER_ILLEGAL}, {@link InspectionError#NOTICE_STATE}
     */
    OpinionNotice answer(Caller caller, UUID noticeId, String answer, List<String> proofs);

    /**
     * Looks again at what failed: an inspector of the task. On site the failed items are open again and the record becomes
     * a re-inspection; by proof (an answered notice only) the record may be completed as it is.
     *
     * @throws org.tejian.refusal.Refusal {@link InspectionError#NOTICE_STATE},
     *     {@link InspectionError#NOT_AN_INSPECTOR_OF_TASK}
     */
    InspectionTask recheck(Caller caller, UUID noticeId, Recheck how);

    /** The notice, when within the scope. */
    Optional<OpinionNotice> find(Caller caller, UUID noticeId);

    /** @throws org.tejian.refusal.Refusal {@link InspectionError#NOTICE_UNKNOWN} */
    OpinionNotice require(Caller caller, UUID noticeId);

    /** The notices within the scope. */
    List<OpinionNotice> list(Caller caller, NoticeQuery query);

    /** The printed notice, byte-identical at each call. */
    byte[] pdf(Caller caller, UUID noticeId);
}
