package org.tejian.reports.internal;

import java.util.List;

/**
 * The fonts of reports: Noto Sans SC, regular and bold, and what an administrator adds for rare characters.
 *
 * @param fallbacks fonts for characters that Noto Sans SC lacks, in the order in which they are asked
 */
record ReportFonts(List<ReportFont> fallbacks) {

    ReportFonts {
        fallbacks = List.copyOf(fallbacks);
    }

    static ReportFont regular() {
        return Regular.FONT;
    }

    static ReportFont bold() {
        return Bold.FONT;
    }

    /** Whether both weights, or one fallback, can show the character. */
    boolean has(int codePoint) {
        return (regular().has(codePoint) && bold().has(codePoint))
                || fallbacks.stream().anyMatch(font -> font.has(codePoint));
    }

    private static final class Regular {
        static final ReportFont FONT = ReportFont.bundled("400Regular/NotoSansSC_400Regular.ttf");
    }

    private static final class Bold {
        static final ReportFont FONT = ReportFont.bundled("700Bold/NotoSansSC_700Bold.ttf");
    }
}
