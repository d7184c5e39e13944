package org.tejian.inspection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tejian.directory.Caller;

/**
 * Inspections: dispatch 派工, the record on site 检验, the end of the site work. Agencies see their own, regulators those of
 * their region, units those of their devices.
 *
 * <p>A task goes on under its frozen edition when the plugin is upgraded or removed. Only an edition that needs Java of
 * its plugin waits for it: {@link InspectionTask#waiting()} says so, and what needs the type is refused with
 * {@link InspectionError#TYPE_AWAY}. A plugin that fails or hangs is refused with {@link InspectionError#PLUGIN_FAILED}.
 */
public interface InspectionTasks {

    /** The task, when within the scope. */
    Optional<InspectionTask> find(Caller caller, UUID taskId);

    /** @throws org.tejian.refusal.Refusal {@link InspectionError#TASK_UNKNOWN} */
    InspectionTask require(Caller caller, UUID taskId);

    /** The tasks within the scope. */
    List<InspectionTask> list(Caller caller, TaskQuery query);

    /**
     * Sends inspectors, or others instead while nothing is recorded yet: a department head of the agency.
     *
     * @throws org.tejian.refusal.Refusal {@link InspectionError#TOO_FEW_INSPECTORS},
     *     {@link InspectionError#INSPECTOR_NOT_OF_AGENCY}, {@link InspectionError#INSPECTOR_NOT_CERTIFIED} for the category
     *     on the planned day, {@link InspectionError#INSTRUMENT_NOT_CALIBRATED} on that day,
     *     {@link InspectionError#CHECKER_MAY_NOT_INSPECT} for somebody who reviewed or approved an earlier version,
     *     {@link InspectionError#TASK_STATE}
     */
    InspectionTask dispatch(Caller caller, UUID taskId, Dispatch dispatch);

    /** Gives the task back to the department head with a reason, for example site conditions not met: an inspector of it. */
    InspectionTask handBack(Caller caller, UUID taskId, String reason);

    /**
     * Gives the task up without a report, with a reason: a department head. A correction that is given up leaves the issued
     * report as it is.
     */
    InspectionTask cancel(Caller caller, UUID taskId, String reason);

    /** The record with its assessment; within the scope of the agency and the regulators. */
    TaskRecord record(Caller caller, UUID taskId);

    /**
     * Saves the record, complete or not: an inspector of the task, while it is dispatched or inspecting. What is wrong in
     * it comes back as findings. Variant, kind, re-inspection, base date and signatures are the platform's: what the model
     * says about them is passed over; a signed item that changes loses its signature.
     *
     * @param version version of the record that the caller saw
     * @param record in the shape of {@link org.tejian.inspection.spi.InspectionRecord#toModel()}
     * @throws org.tejian.refusal.Refusal {@link InspectionError#STALE_VERSION}, {@link InspectionError#RECORD_TOO_LARGE},
     *     {@link InspectionError#NOT_AN_INSPECTOR_OF_TASK}, {@link InspectionError#TASK_STATE}
     */
    TaskRecord saveRecord(Caller caller, UUID taskId, long version, Map<String, Object> record);

    /**
     * Signs items, which those of class A need before the next stage of the work: an inspector of the task, in their own
     * name, today.
     *
     * @throws org.tejian.refusal.Refusal {@link InspectionError#ITEM_UNKNOWN}, {@link InspectionError#ITEM_NOT_SIGNABLE}
     *     when the item is not judged yet, and as {@link #saveRecord}
     */
    TaskRecord sign(Caller caller, UUID taskId, long version, List<String> itemNumbers);

    /**
     * Ends the site work, so that the report can be compiled: an inspector of the task.
     *
     * @param version version of the record that the caller saw
     * @param unitRepresentative who signed for the unit on site, 1 to 100 characters
     * @throws org.tejian.refusal.Refusal {@link InspectionError#RECORD_INCOMPLETE} with the findings,
     *     {@link InspectionError#INSPECTION_DATE_FUTURE}, {@link InspectionError#INSPECTOR_NOT_CERTIFIED} on the day of the
     *     inspection, {@link InspectionError#NOTICE_NEEDED} when items failed and no opinion notice was issued,
     *     {@link InspectionError#NOTICE_RUNNING} while its term runs, {@link InspectionError#SIGNATORY_MISSING},
     *     {@link InspectionError#INSTRUMENT_NOT_CALIBRATED}, {@link InspectionError#TASK_STATE}
     */
    InspectionTask finishSite(Caller caller, UUID taskId, long version, String unitRepresentative);

    /** Opens the record again while the report is being compiled, with a reason: an inspector of the task. */
    InspectionTask reopenSite(Caller caller, UUID taskId, String reason);

    /** What may be taken over from the last approved report, and what it found, for an inspection of the own agency. */
    Optional<PreviousRecord> previousRecord(Caller caller, UUID taskId);
}
