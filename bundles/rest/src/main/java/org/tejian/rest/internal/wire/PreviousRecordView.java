package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

@Schema(description = "What may be taken over from the device's last report of the same type.")
public record PreviousRecordView(
        String reportNumber, @Schema(type = "object") Map<String, Object> record) {}
