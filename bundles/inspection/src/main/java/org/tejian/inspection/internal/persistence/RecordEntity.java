package org.tejian.inspection.internal.persistence;

import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tejian.inspection.TaskRecord;
import org.tejian.inspection.internal.record.Json;

/** One row of {@code inspection.record}: the record of a task with its last assessment. */
@Entity
@Table(name = "record")
class RecordEntity {

    @Id
    @Column(name = "id")
    private String taskId;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "content")
    private String content;

    @Column(name = "assessment")
    private String assessment;

    @Column(name = "complete")
    private boolean complete;

    protected RecordEntity() {}

    RecordEntity(UUID taskId) {
        this.taskId = taskId.toString();
    }

    void take(String newContent, String newAssessment, boolean isComplete) {
        this.content = newContent;
        this.assessment = newAssessment;
        this.complete = isComplete;
    }

    TaskRecord record() {
        return new TaskRecord(
                UUID.fromString(taskId), version, Json.object(content), Json.object(assessment), complete);
    }
}
