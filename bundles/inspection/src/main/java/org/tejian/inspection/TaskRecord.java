package org.tejian.inspection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What was entered for a task, and what the type says to it.
 *
 * @param taskId the task
 * @param version counts saves; a save based on an older one is refused
 * @param record in the shape of {@link org.tejian.inspection.spi.InspectionRecord#toModel()}
 * @param assessment in the shape of {@link org.tejian.inspection.spi.Assessment#toModel()}: outcomes, findings, proposal
 * @param complete whether the site work may be finished
 */
public record TaskRecord(
        UUID taskId, long version, Map<String, Object> record, Map<String, Object> assessment, boolean complete) {

    public TaskRecord {
        record = Collections.unmodifiableMap(new LinkedHashMap<>(record));
        assessment = Collections.unmodifiableMap(new LinkedHashMap<>(assessment));
    }
}
