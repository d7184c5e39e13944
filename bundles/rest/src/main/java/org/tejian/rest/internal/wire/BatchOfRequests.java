package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tejian.inspection.BatchMode;

@Schema(description = "Applications filed as one.")
public record BatchOfRequests(
        @Schema(description = "1 to 500 applications") List<RequestForInspection> members,

        @Schema(description = "EACH (when left out): a refused member stops no other. ALL: all or nothing") @Nullable
        BatchMode mode) {}
