package org.tejian.reports;

import java.util.List;
import org.tejian.reports.internal.Digest;

/**
 * A finished PDF/A-2u file. Immutable: the bytes are copied in and out.
 */
public final class RenderedReport {

    private final byte[] pdf;
    private final String sha256;
    private final int pages;
    private final List<String> missingGlyphs;

    /**
     * Takes a finished file; the digest is computed here, so it always is that of the bytes.
     *
     * @param pdf the file
     * @param pages how many pages it has, at least 1
     * @param missingGlyphs see {@link #missingGlyphs()}
     */
    public RenderedReport(byte[] pdf, int pages, List<String> missingGlyphs) {
        if (pages < 1) {
            throw new IllegalArgumentException("a report has at least one page, not " + pages);
        }
        this.pdf = pdf.clone();
        this.sha256 = Digest.sha256(this.pdf);
        this.pages = pages;
        this.missingGlyphs = List.copyOf(missingGlyphs);
    }

    /** The file. */
    public byte[] pdf() {
        return pdf.clone();
    }

    /** SHA-256 of the file, 64 lower-case hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** Number of pages. */
    public int pages() {
        return pages;
    }

    /**
     * Characters (one code point each) that no embedded font can show, in the order they first occur. The file shows each
     * as its code point in a frame of brackets, for example {@code [U+2B81D]}, never as nothing; whoever issues the report
     * should be told. Empty for nearly every report.
     */
    public List<String> missingGlyphs() {
        return missingGlyphs;
    }
}
