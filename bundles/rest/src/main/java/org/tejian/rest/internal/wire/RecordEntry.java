package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

@Schema(description = "The whole record as entered so far.")
public record RecordEntry(
        @Schema(description = "Values as InspectionRecord.toModel() describes them", type = "object")
        Map<String, Object> record) {}
