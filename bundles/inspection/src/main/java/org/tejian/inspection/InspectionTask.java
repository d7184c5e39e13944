package org.tejian.inspection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tejian.inspection.spi.InspectionKind;
import org.tejian.inspection.spi.Text;

/**
 * One inspection of one device, or of a product or batch that has no device record, from acceptance to the filed report.
 *
 * @param id identifier, ordered by time
 * @param version counts changes of the task; the record has a version of its own
 * @param number agency short code + {@code RW} + year + 6-digit serial of that agency and year
 * @param state where it is
 * @param requestId the request it came from
 * @param subject the device or product as it was at the request
 * @param edition the frozen edition
 * @param kind kind of the type
 * @param letter letter of the device category
 * @param variant chosen variant; empty when the type has none
 * @param inspectionKind kind as the papers call it
 * @param agencyId the agency
 * @param fee fee in yuan
 * @param inspectors who inspects, the leader first; empty before dispatch
 * @param plannedOn day planned
 * @param instruments instruments taken along
 * @param reinspection whether the record is that of a re-inspection 复检
 * @param reportVersion version of the report that is in work or was last issued: 1, after a correction 2 and so on
 * @param reportId the report of that version, once compiled
 * @param noticeId the last opinion notice
 * @param reason why the task was last handed back, sent back or cancelled; empty otherwise
 * @param acceptedAt when it was accepted
 * @param waiting what it waits for when its edition needs a plugin that is away; empty normally
 */
public record InspectionTask(
        UUID id,
        long version,
        String number,
        TaskState state,
        UUID requestId,
        Subject subject,
        EditionRef edition,
        InspectionKind kind,
        String letter,
        Optional<String> variant,
        String inspectionKind,
        UUID agencyId,
        BigDecimal fee,
        List<PersonRef> inspectors,
        Optional<LocalDate> plannedOn,
        List<Instrument> instruments,
        boolean reinspection,
        int reportVersion,
        Optional<UUID> reportId,
        Optional<UUID> noticeId,
        String reason,
        Instant acceptedAt,
        Optional<Text> waiting) {

    public InspectionTask {
        inspectors = List.copyOf(inspectors);
        instruments = List.copyOf(instruments);
    }
}
