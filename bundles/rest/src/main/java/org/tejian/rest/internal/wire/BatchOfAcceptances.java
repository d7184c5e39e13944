package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tejian.inspection.BatchMode;

@Schema(description = "Applications accepted as one.")
public record BatchOfAcceptances(
        @Schema(description = "1 to 500 applications") List<Member> members,

        @Schema(description = "Fee in yuan of every member that names none") @Nullable
        BigDecimal fee,

        @Schema(description = "EACH (when left out): a refused member stops no other. ALL: all or nothing") @Nullable
        BatchMode mode) {

    @Schema(name = "BatchAcceptanceMember")
    public record Member(UUID requestId, @Nullable BigDecimal fee) {}
}
