package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tejian.inspection.BatchMode;

@Schema(description = "Values entered into many records of one type and edition.")
public record BatchOfRecords(
        @Schema(description = "Values of every member, over what its record holds already", type = "object") @Nullable
        Map<String, Object> common,

        @Schema(description = "1 to 500 records") List<Member> members,

        @Schema(description = "EACH (when left out): a refused member stops no other. ALL: all or nothing") @Nullable
        BatchMode mode) {

    @Schema(name = "BatchRecordMember")
    public record Member(
            UUID taskId,

            @Schema(description = "Version of the record that was seen; left out: whatever it holds now") @Nullable
            Long version,

            @Schema(description = "Its own values, which go before the common ones", type = "object") @Nullable
            Map<String, Object> values) {}
}
