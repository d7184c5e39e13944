package org.tejian.inspection.internal.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tejian.directory.Scope;
import org.tejian.inspection.NoticeQuery;
import org.tejian.inspection.NoticeState;
import org.tejian.inspection.OpinionNotice;
import org.tejian.inspection.PersonRef;

/** The opinion notices. */
public final class NoticeTable {

    private final Rows<NoticeEntity, OpinionNotice> rows;

    NoticeTable(Rows<NoticeEntity, OpinionNotice> rows) {
        this.rows = rows;
    }

    public OpinionNotice insert(OpinionNotice notice) {
        return rows.insert(new NoticeEntity(notice));
    }

    public Optional<OpinionNotice> find(UUID id) {
        return rows.find(id);
    }

    public Optional<OpinionNotice> find(Scope scope, UUID id) {
        Condition condition =
                new Condition().and("x.id = :id", "id", id.toString()).within(scope, "");
        return rows.in(em -> condition.list(em, NoticeEntity.class, "x.id", 1, rows::view)).stream()
                .findFirst();
    }

    /** Locked until the transaction ends. */
    public Optional<OpinionNotice> locked(UUID id) {
        return rows.locked(id);
    }

    public OpinionNotice move(UUID id, NoticeState next) {
        return rows.change(id, row -> row.move(next));
    }

    public OpinionNotice answered(UUID id, String answer, List<String> proofs, PersonRef by, Instant at) {
        return rows.change(id, row -> row.answered(answer, proofs, by, at));
    }

    public List<OpinionNotice> list(Scope scope, NoticeQuery query) {
        Condition condition = new Condition()
                .within(scope, "")
                .states(query.states())
                .task(query.taskId())
                .device(query.deviceId())
                .after(query.after());
        return rows.in(em -> condition.list(em, NoticeEntity.class, "x.id", query.limit(), rows::view));
    }

    /** The notices of a task, oldest first. */
    public List<OpinionNotice> ofTask(UUID taskId) {
        Condition condition = new Condition().task(Optional.of(taskId));
        return rows.in(em -> condition.list(em, NoticeEntity.class, "x.id", Integer.MAX_VALUE, rows::view));
    }
}
