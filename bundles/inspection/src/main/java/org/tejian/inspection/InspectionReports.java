package org.tejian.inspection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tejian.directory.Caller;

/**
 * Reports: 编制, 审核, 批准, 出具, 送达, 更正. Four eyes (S1, S2, S7) hold by person over all versions of a report: whoever
 * inspected or compiled neither reviews nor approves, whoever reviewed does not approve, and the other way round; a frozen
 * report is never changed.
 *
 * <p>Agencies open their own reports, regulators those of their region, units the issued ones of their devices; of
 * another agency's reports the summary is seen.
 */
public interface InspectionReports {

    /**
     * Compiles the report from the record: an inspector of the task, once the site work is finished.
     *
     * @throws org.tejian.refusal.Refusal {@link InspectionError#CONCLUSION_UNKNOWN},
     *     {@link InspectionError#CONCLUSION_REASON_NEEDED}, {@link InspectionError#CONCLUSION_TOO_MILD} for a pass where the
     *     rules give a fail, {@link InspectionError#RECORD_INCOMPLETE} for months outside the allowed range,
     *     {@link InspectionError#CHECKER_MAY_NOT_INSPECT}, {@link InspectionError#NOT_AN_INSPECTOR_OF_TASK},
     *     {@link InspectionError#TASK_STATE}
     */
    InspectionReport compile(Caller caller, UUID taskId, Compilation compilation);

    /**
     * Reviews: a reviewer of the agency who neither inspected nor approved.
     *
     * @throws org.tejian.refusal.Refusal {@link InspectionError#INSPECTOR_MAY_NOT_REVIEW},
     *     {@link InspectionError#APPROVER_MAY_NOT_REVIEW}, {@link InspectionError#REPORT_STATE}
     */
    InspectionReport review(Caller caller, UUID reportId, String remarks);

    /**
     * Sends back to the inspectors with remarks: a reviewer while in review, an approver while in approval, under the same
     * four eyes.
     *
     * @throws org.tejian.refusal.Refusal {@link InspectionError#REASON_NEEDED} and as {@link #review}, {@link #approve}
     */
    InspectionReport sendBack(Caller caller, UUID reportId, String remarks);

    /**
     * Approves: an approver of the agency who neither inspected nor reviewed. In one transaction the report gets its number
     * and its file and is frozen, the device its facts and its state, the task and its notice are closed, the version
     * before becomes void.
     *
     * @throws org.tejian.refusal.Refusal {@link InspectionError#INSPECTOR_MAY_NOT_APPROVE},
     *     {@link InspectionError#REVIEWER_MAY_NOT_APPROVE}, {@link InspectionError#CORRECTOR_MAY_NOT_APPROVE},
     *     {@link InspectionError#REPORT_STATE}, and what the archive refuses
     */
    InspectionReport approve(Caller caller, UUID reportId);

    /**
     * Notes the delivery: a receptionist of the agency.
     *
     * @param receiver who received it, 1 to 100 characters
     * @throws org.tejian.refusal.Refusal {@link InspectionError#SIGNATORY_MISSING}, {@link InspectionError#REPORT_STATE}
     */
    InspectionReport deliver(Caller caller, UUID reportId, String receiver);

    /**
     * Opens the correction of an issued report: the quality head, with a reason. The inspectors work on the record again;
     * the report stays valid until an approver, who is somebody else, approves the new version.
     *
     * @return the task, compiling again
     * @throws org.tejian.refusal.Refusal {@link InspectionError#REASON_NEEDED}, {@link InspectionError#REPORT_STATE} when
     *     void, {@link InspectionError#TASK_STATE} while a correction is open
     */
    InspectionTask correct(Caller caller, UUID reportId, String reason);

    /** The whole report, when the caller may open it. */
    Optional<InspectionReport> find(Caller caller, UUID reportId);

    /** @throws org.tejian.refusal.Refusal {@link InspectionError#REPORT_UNKNOWN} */
    InspectionReport require(Caller caller, UUID reportId);

    /** The reports within the scope that the caller may open. */
    List<ReportSummary> list(Caller caller, ReportQuery query);

    /**
     * The issued reports of a device that the caller sees, of every agency, newest first; also those on the product that it
     * was before it had a file.
     *
     * @throws org.tejian.refusal.Refusal {@link org.tejian.archive.ArchiveError#DEVICE_UNKNOWN}
     */
    List<ReportSummary> ofDevice(Caller caller, UUID deviceId);

    /**
     * The issued reports on a product or batch, of every agency, newest first: by the device code, or by maker and product
     * number. So a construction notification finds the manufacturing supervision of what it installs. Who knows the numbers
     * sees the summary, whoever may read the report opens it.
     */
    List<ReportSummary> ofProduct(Caller caller, ProductQuery product);

    /**
     * The issued file, byte-identical at each call; of a draft a print marked 草稿, within the agency.
     *
     * @throws org.tejian.refusal.Refusal {@link InspectionError#REPORT_UNKNOWN}
     */
    byte[] pdf(Caller caller, UUID reportId);

    /**
     * The certificate 监督检验证书 that was issued beside a passed report, byte-identical at each call.
     *
     * @throws org.tejian.refusal.Refusal {@link InspectionError#REPORT_UNKNOWN},
     *     {@link InspectionError#CERTIFICATE_NOT_OF_TYPE}, {@link InspectionError#CERTIFICATE_NOT_PASSED},
     *     {@link InspectionError#REPORT_STATE} while the report is not approved
     */
    byte[] certificate(Caller caller, UUID reportId);

    /**
     * The facts behind the QR code, for anybody.
     *
     * @param number number of the report
     * @param code the check code printed with it
     * @return empty when there is no such report or the code is wrong
     */
    Optional<ReportFacts> verify(String number, String code);
}
