package org.tejian.inspection.internal.business;

import java.util.UUID;
import org.tejian.directory.Caller;
import org.tejian.directory.Role;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.internal.persistence.StoredTask;
import org.tejian.inspection.internal.persistence.TaskTable;
import org.tejian.inspection.internal.type.FrozenEditions;
import org.tejian.refusal.Refusal;

/** Who reaches which task, and as what. */
final class TaskAccess {

    private final TaskTable tasks;
    private final FrozenEditions editions;

    TaskAccess(TaskTable tasks, FrozenEditions editions) {
        this.tasks = tasks;
        this.editions = editions;
    }

    /** A task within the scope. */
    StoredTask seen(Caller caller, UUID taskId) {
        return tasks.find(caller.scope(), taskId).orElseThrow(() -> unknown(taskId));
    }

    /** A task of the caller's agency, locked, for somebody in that role. */
    StoredTask ofAgency(Caller caller, Role role, UUID taskId) {
        caller.require(role);
        return tasks.locked(taskId)
                .filter(stored ->
                        stored.task().agencyId().equals(caller.organisation().id()))
                .orElseThrow(() -> unknown(taskId));
    }

    /** A task that the caller inspects, locked. */
    StoredTask ofInspector(Caller caller, UUID taskId) {
        StoredTask stored = ofAgency(caller, Role.INSPECTOR, taskId);
        if (!stored.inspectedBy(caller)) {
            throw new Refusal(InspectionError.NOT_AN_INSPECTOR_OF_TASK);
        }
        return stored;
    }

    /** The task as callers see it, with what it waits for. */
    InspectionTask shown(StoredTask stored) {
        InspectionTask task = stored.task();
        if (!stored.needsPlugin() || !task.state().open()) {
            return task;
        }
        return new InspectionTask(
                task.id(),
                task.version(),
                task.number(),
                task.state(),
                task.requestId(),
                task.subject(),
                task.edition(),
                task.kind(),
                task.letter(),
                task.variant(),
                task.inspectionKind(),
                task.agencyId(),
                task.fee(),
                task.inspectors(),
                task.plannedOn(),
                task.instruments(),
                task.reinspection(),
                task.reportVersion(),
                task.reportId(),
                task.noticeId(),
                task.reason(),
                task.acceptedAt(),
                editions.waiting(task.edition(), true));
    }

    static Refusal unknown(UUID taskId) {
        return new Refusal(InspectionError.TASK_UNKNOWN, taskId.toString());
    }
}
