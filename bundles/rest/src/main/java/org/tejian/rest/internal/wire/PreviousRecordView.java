package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;

@Schema(description = "The last report of the device by the agency, as far as the new record knows its fields.")
public record PreviousRecordView(
        String reportNumber,
        TypeRef type,
        LocalDate inspectedOn,
        String conclusion,

        @Schema(description = "What may be taken over: parameters and required values", type = "object")
        Map<String, Object> record,

        @Schema(description = "What was found then, to be shown beside each field", type = "object")
        Map<String, Object> values) {}
