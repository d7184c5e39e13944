package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Schema(description = "An opinion notice (检验意见通知书).")
public record NoticeView(
        UUID id,
        long version,
        String number,
        Label state,
        UUID taskId,
        DeviceRefView device,
        String typeTitle,
        Ref agency,

        @Schema(description = "The failed items as they were")
        List<FailedItem> items,

        String remarks,
        Ref issuedBy,
        Instant issuedAt,
        @Schema(description = "Last day of the term") LocalDate dueBy,

        @Schema(description = "What the unit says it has done")
        String answer,

        List<String> proofs,
        Optional<Ref> answeredBy,
        Optional<Instant> answeredAt,

        @Schema(description = "SHA-256 of the printed notice")
        String pdfDigest)
        implements Identified, Versioned {

    @Schema(description = "A failed item on an opinion notice.")
    public record FailedItem(String no, String zh, String en, String itemClass, String remark) {}
}
