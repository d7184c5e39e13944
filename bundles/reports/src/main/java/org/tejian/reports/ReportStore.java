package org.tejian.reports;

import java.util.List;

/**
 * Keeps issued files for ever, under the SHA-256 of their bytes. A file is never changed or removed; storing it again
 * changes nothing. The references (which report, which certificate) belong to the bundles that issue them.
 *
 * <p>Every method joins the caller's transaction, so a report that is rolled back leaves no file behind.
 */
public interface ReportStore {

    /** Stores the file unless it is there already. */
    StoredReport put(RenderedReport report);

    /**
     * Reads a file and checks it against its digest.
     *
     * @throws org.tejian.refusal.Refusal {@link ReportsError#REPORT_NOT_FOUND} when there is none under this digest (or
     *     the digest is malformed), {@link ReportsError#REPORT_DAMAGED} when the stored bytes no longer have it
     */
    byte[] get(String sha256);

    /** Whether a file is stored under this digest; a malformed digest is simply not there. */
    boolean exists(String sha256);

    /** Reads every file and compares it with its digest; for administrators, takes time in proportion to the store. */
    Verification verify();

    /**
     * What {@link #verify()} found.
     *
     * @param checked how many files were read
     * @param damaged the digests of those whose bytes have changed
     */
    record Verification(long checked, List<String> damaged) {
        public Verification {
            damaged = List.copyOf(damaged);
        }
    }
}
