package org.tejian.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An opinion notice 检验意见通知书: the failed items and the term in which the unit must put them right.
 *
 * @param id identifier, ordered by time
 * @param version counts changes
 * @param number agency short code + {@code TZ} + year + 6-digit serial of that agency and year
 * @param state where it is
 * @param taskId the inspection
 * @param subject the device or product
 * @param typeTitle Chinese name of the inspection type
 * @param agencyId the agency
 * @param items the failed items as they were
 * @param remarks what the inspectors demand besides, may be empty
 * @param issuedBy who issued it
 * @param issuedAt when
 * @param dueBy last day of the term
 * @param answer what the unit says it has done; empty before
 * @param proofs the proof it names, one line each
 * @param answeredBy who answered
 * @param answeredAt when
 * @param pdfDigest digest of the printed notice in the report store
 */
public record OpinionNotice(
        UUID id,
        long version,
        String number,
        NoticeState state,
        UUID taskId,
        Subject subject,
        String typeTitle,
        UUID agencyId,
        List<NoticeItem> items,
        String remarks,
        PersonRef issuedBy,
        Instant issuedAt,
        LocalDate dueBy,
        String answer,
        List<String> proofs,
        Optional<PersonRef> answeredBy,
        Optional<Instant> answeredAt,
        String pdfDigest) {

    public OpinionNotice {
        items = List.copyOf(items);
        proofs = List.copyOf(proofs);
    }
}
