package org.tejian.inspection.internal.persistence;

import java.util.Optional;
import java.util.UUID;
import org.tejian.inspection.TaskRecord;

/** The records of the inspections. */
public final class RecordTable {

    private final Rows<RecordEntity, TaskRecord> rows;

    RecordTable(Rows<RecordEntity, TaskRecord> rows) {
        this.rows = rows;
    }

    public TaskRecord insert(UUID taskId, String content, String assessment, boolean complete) {
        RecordEntity row = new RecordEntity(taskId);
        row.take(content, assessment, complete);
        return rows.insert(row);
    }

    public Optional<TaskRecord> find(UUID taskId) {
        return rows.find(taskId);
    }

    public TaskRecord save(UUID taskId, String content, String assessment, boolean complete) {
        return rows.change(taskId, row -> row.take(content, assessment, complete));
    }
}
