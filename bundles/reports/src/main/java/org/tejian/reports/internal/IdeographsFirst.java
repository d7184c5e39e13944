package org.tejian.reports.internal;

import java.util.Comparator;
import java.util.List;
import org.apache.fontbox.ttf.CmapSubtable;
import org.jspecify.annotations.Nullable;

/**
 * A font's table of characters that names the ordinary character of a glyph before the radical that looks the same. The
 * Noto fonts draw 页 (U+9875) and the radical ⻚ (U+2EDA) with one glyph, and the PDF library notes the first name, so that
 * searching a report for 页, 日 or 人 would find nothing.
 */
final class IdeographsFirst extends CmapSubtable {

    private final CmapSubtable table;

    IdeographsFirst(CmapSubtable table) {
        this.table = table;
        setPlatformId(table.getPlatformId());
        setPlatformEncodingId(table.getPlatformEncodingId());
    }

    @Override
    public int getGlyphId(int codePoint) {
        return table.getGlyphId(codePoint);
    }

    @Override
    public @Nullable List<Integer> getCharCodes(int glyphId) {
        @Nullable List<Integer> codePoints = table.getCharCodes(glyphId);
        if (codePoints == null || codePoints.size() < 2) {
            return codePoints;
        }
        // Sorting is stable: within each kind the order stays.
        return codePoints.stream()
                .sorted(Comparator.comparing(IdeographsFirst::isRadical))
                .toList();
    }

    private static boolean isRadical(int codePoint) {
        return codePoint >= 0x2E80 && codePoint <= 0x2FDF;
    }
}
