package org.tejian.exchange;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One file on its way in.
 *
 * @param id identifier
 * @param kind what it holds
 * @param mode what to do with it
 * @param fileName its name, as uploaded
 * @param state where it is
 * @param submittedAt when it was uploaded
 * @param endedAt when it ended
 * @param rowsRead data rows read so far
 * @param entered new things
 * @param updated known things with new values
 * @param unchanged known things with the same values
 * @param refused rows that are wrong
 * @param problem why it failed, Chinese and English; empty otherwise
 */
public record ImportJob(
        UUID id,
        ImportKind kind,
        ImportMode mode,
        String fileName,
        ImportState state,
        Instant submittedAt,
        Optional<Instant> endedAt,
        long rowsRead,
        long entered,
        long updated,
        long unchanged,
        long refused,
        String problem) {}
