package org.tejian.inspection;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An application for inspection in its life.
 *
 * @param id identifier, ordered by time
 * @param version counts changes
 * @param number agency short code + {@code BJ} + year + 6-digit serial of that agency and year
 * @param state where it is
 * @param content what was applied for
 * @param subject the device or product as it was then
 * @param applicantId the organisation that applied
 * @param filedAt when
 * @param reason why it was returned, refused or withdrawn; empty otherwise
 * @param fee fee in yuan, once accepted
 * @param taskId the task, once accepted
 */
public record InspectionRequest(
        UUID id,
        long version,
        String number,
        RequestState state,
        NewRequest content,
        Subject subject,
        UUID applicantId,
        Instant filedAt,
        String reason,
        Optional<BigDecimal> fee,
        Optional<UUID> taskId) {}
