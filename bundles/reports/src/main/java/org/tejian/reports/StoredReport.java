package org.tejian.reports;

import java.time.Instant;

/**
 * A file in the {@link ReportStore}.
 *
 * @param sha256 its key: SHA-256 of the bytes, 64 lower-case hexadecimal digits
 * @param sizeBytes its length in bytes
 * @param pages its number of pages
 * @param storedAt when it was first stored
 */
public record StoredReport(String sha256, long sizeBytes, int pages, Instant storedAt) {}
