package org.tejian.reports.internal;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/**
 * Writes into pictures by filling the outlines of the bundled font, so that they depend neither on the fonts nor on the
 * font system of the machine. Borrows the font until it is closed.
 */
final class TextPainter implements AutoCloseable {

    private final Graphics2D graphics;
    private final TrueTypeFont font;

    TextPainter(Graphics2D graphics) {
        this.graphics = graphics;
        this.font = ReportFonts.regular().borrow();
    }

    /** The width of a text of this size. */
    double width(String text, double size) {
        try {
            double width = 0;
            for (int codePoint : text.codePoints().toArray()) {
                width += font.getAdvanceWidth(glyph(codePoint)) * size / font.getUnitsPerEm();
            }
            return width;
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font is in memory", e);
        }
    }

    /** Draws from x on, on the base line y. */
    void draw(String text, double x, double y, double size) {
        draw(text, AffineTransform.getTranslateInstance(x, y), size);
    }

    /** Draws with the middle of the text at x. */
    void centred(String text, double x, double y, double size) {
        draw(text, x - width(text, size) / 2, y, size);
    }

    /** Draws ending at x. */
    void right(String text, double x, double y, double size) {
        draw(text, x - width(text, size), y, size);
    }

    /** Draws upwards to the right, ending at x, y. */
    void slanted(String text, double x, double y, double size) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(Math.toRadians(-40));
        place.translate(-width(text, size), 0);
        draw(text, place, size);
    }

    private void draw(String text, AffineTransform start, double size) {
        try {
            double em = font.getUnitsPerEm();
            AffineTransform place = new AffineTransform(start);
            place.scale(size / em, -size / em);
            for (int codePoint : text.codePoints().toArray()) {
                int glyphId = glyph(codePoint);
                @Nullable GlyphData glyph = font.getGlyph().getGlyph(glyphId);
                if (glyph != null) {
                    graphics.fill(place.createTransformedShape(glyph.getPath()));
                }
                place.translate(font.getAdvanceWidth(glyphId), 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font is in memory", e);
        }
    }

    private int glyph(int codePoint) throws IOException {
        return font.getUnicodeCmapLookup().getGlyphId(codePoint);
    }

    @Override
    public void close() {
        ReportFonts.regular().giveBack(font);
    }
}
