package org.tejian.reports.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** Replaces characters that no font can show by their code point, visibly: a name must never lose a character silently. */
final class MissingGlyphs {

    private final ReportFonts fonts;
    private final Set<String> missing = new LinkedHashSet<>();

    MissingGlyphs(ReportFonts fonts) {
        this.fonts = fonts;
    }

    /** Replaces them in the whole document and returns them in the order in which they occur. */
    List<String> replaceIn(Document document) {
        visit(document);
        return List.copyOf(missing);
    }

    private void visit(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            String text = node.getNodeValue();
            if (text.codePoints().anyMatch(this::isMissing)) {
                node.setNodeValue(replaced(text));
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            visit(child);
        }
    }

    private String replaced(String text) {
        StringBuilder replaced = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            if (isMissing(codePoint)) {
                missing.add(Character.toString(codePoint));
                replaced.append(String.format("[U+%04X]", codePoint));
            } else {
                replaced.appendCodePoint(codePoint);
            }
        });
        return replaced.toString();
    }

    private boolean isMissing(int codePoint) {
        return switch (Character.getType(codePoint)) {
            // Nobody sees these, font or not.
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> !fonts.has(codePoint) && !isVariationSelector(codePoint);
        };
    }

    private static boolean isVariationSelector(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }
}
