package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.UUID;

@Schema(description = "What was entered for a task, and what the type says to it.")
public record RecordView(
        UUID taskId,

        @Schema(description = "Counts saves; send it as If-Match")
        long version,

        @Schema(description = "Values as InspectionRecord.toModel() describes them", type = "object")
        Map<String, Object> record,

        @Schema(
                description = "Outcomes, findings and proposals as Assessment.toModel() describes them",
                type = "object")
        Map<String, Object> assessment,

        @Schema(description = "Whether the site work may be finished")
        boolean complete)
        implements Versioned {}
