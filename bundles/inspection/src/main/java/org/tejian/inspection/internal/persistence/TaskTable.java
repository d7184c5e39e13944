package org.tejian.inspection.internal.persistence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tejian.database.Transactions;
import org.tejian.directory.Scope;
import org.tejian.inspection.Dispatch;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.PersonRef;
import org.tejian.inspection.Product;
import org.tejian.inspection.TaskQuery;
import org.tejian.inspection.TaskState;

/** The inspections. Every change names the state after it; whether it may happen is the life cycle's to say. */
public final class TaskTable {

    private static final List<TaskState> OPEN =
            Arrays.stream(TaskState.values()).filter(TaskState::open).toList();

    private final Transactions transactions;
    private final Rows<TaskEntity, StoredTask> rows;

    TaskTable(Transactions transactions, Rows<TaskEntity, StoredTask> rows) {
        this.transactions = transactions;
        this.rows = rows;
    }

    public StoredTask insert(InspectionTask task, boolean needsPlugin, String contractorLicence) {
        return rows.insert(new TaskEntity(task, needsPlugin, contractorLicence));
    }

    public Optional<StoredTask> find(UUID id) {
        return rows.find(id);
    }

    public Optional<StoredTask> find(Scope scope, UUID id) {
        Condition condition =
                new Condition().and("x.id = :id", "id", id.toString()).within(scope, "");
        return rows.in(em -> condition.list(em, TaskEntity.class, "x.id", 1, rows::view)).stream()
                .findFirst();
    }

    /** Locked until the transaction ends: all that happens to a task happens one after the other. */
    public Optional<StoredTask> locked(UUID id) {
        return rows.locked(id);
    }

    public StoredTask move(UUID id, TaskState next, String reason) {
        return rows.change(id, row -> row.move(next, reason));
    }

    public StoredTask dispatched(UUID id, List<PersonRef> inspectors, Dispatch dispatch, TaskState next) {
        return rows.change(id, row -> {
            row.dispatch(inspectors, dispatch.plannedOn(), dispatch.instruments());
            row.move(next, "");
        });
    }

    public StoredTask handedBack(UUID id, TaskState next, String reason) {
        return rows.change(id, row -> {
            row.handBack();
            row.move(next, reason);
        });
    }

    public StoredTask noticed(UUID id, UUID noticeId, TaskState next) {
        return rows.change(id, row -> {
            row.notice(noticeId);
            row.move(next, "");
        });
    }

    public StoredTask rechecked(UUID id, boolean onSite, TaskState next) {
        return rows.change(id, row -> {
            if (onSite) {
                row.reinspect();
            }
            row.move(next, "");
        });
    }

    public StoredTask finished(UUID id, String unitRepresentative, TaskState next) {
        return rows.change(id, row -> {
            row.signedBy(unitRepresentative);
            row.move(next, "");
        });
    }

    /** The task's report is this one from now on. */
    public StoredTask reported(UUID id, UUID reportId, int reportVersion, TaskState next, String reason) {
        return rows.change(id, row -> {
            row.report(reportId, reportVersion);
            row.move(next, reason);
        });
    }

    public StoredTask correcting(UUID id, int nextVersion, TaskState next, String reason) {
        return rows.change(id, row -> {
            row.correct(nextVersion);
            row.move(next, reason);
        });
    }

    public List<StoredTask> list(Scope scope, TaskQuery query, UUID personId) {
        Condition condition = new Condition()
                .within(scope, "")
                .states(query.states())
                .device(query.deviceId())
                .after(query.after());
        if (query.mine()) {
            condition.and("x.inspectors like :person", "person", "%" + personId + "%");
        }
        return rows.in(em -> condition.list(em, TaskEntity.class, "x.id", query.limit(), rows::view));
    }

    /**
     * The open task of a device and type, corrections of issued reports apart. No other transaction can open one before
     * this one ends.
     */
    public Optional<StoredTask> openOfType(UUID deviceId, String typeId) {
        transactions.lock("inspection.device:" + deviceId);
        Condition condition = new Condition()
                .device(Optional.of(deviceId))
                .and("x.typeId = :type", "type", typeId)
                .and("x.reportVersion = 1")
                .states(OPEN);
        return rows.in(em -> condition.list(em, TaskEntity.class, "x.id", 1, rows::view)).stream()
                .findFirst();
    }

    /** The same of a product: its unit and number. */
    public Optional<StoredTask> openOfType(Product product, String typeId) {
        transactions.lock("inspection.product:" + product.unitId() + ":" + product.number());
        Condition condition = new Condition()
                .product(product)
                .and("x.typeId = :type", "type", typeId)
                .and("x.reportVersion = 1")
                .states(OPEN);
        return rows.in(em -> condition.list(em, TaskEntity.class, "x.id", 1, rows::view)).stream()
                .findFirst();
    }
}
