package org.tejian.reports.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Paints a round seal. Characters are filled outlines from the bundled font, so the picture does not depend on the fonts
 * or the font system of the machine.
 */
public final class SealPainter {

    private static final int SIZE = 480;
    private static final double CENTRE = SIZE / 2.0;
    private static final double RING = 10;
    private static final double RADIUS = CENTRE - RING;
    private static final double STAR_RADIUS = RADIUS * 0.27;
    private static final double NAME_HEIGHT = RADIUS * 0.25;
    private static final double PURPOSE_HEIGHT = RADIUS * 0.2;
    private static final double WIDEST_ARC = Math.toRadians(260);
    private static final Color RED = new Color(0xD3, 0x1A, 0x21, 0xDC);

    private SealPainter() {}

    /** The PNG of texts that fit a seal. */
    public static byte[] png(String organisation, String purpose) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(RED);
        graphics.setStroke(new BasicStroke((float) RING));
        graphics.draw(new Ellipse2D.Double(CENTRE - RADIUS, CENTRE - RADIUS, 2 * RADIUS, 2 * RADIUS));
        graphics.fill(star());
        TrueTypeFont font = ReportFonts.bold().borrow();
        try {
            paintName(graphics, font, organisation);
            paintPurpose(graphics, font, purpose);
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font is in memory", e);
        } finally {
            ReportFonts.bold().giveBack(font);
            graphics.dispose();
        }
        return Png.bytes(image);
    }

    private static Shape star() {
        double inner = STAR_RADIUS * Math.sin(Math.toRadians(18)) / Math.sin(Math.toRadians(54));
        Path2D path = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double angle = Math.toRadians(36 * i - 90);
            double radius = i % 2 == 0 ? STAR_RADIUS : inner;
            double x = CENTRE + radius * Math.cos(angle);
            double y = CENTRE + radius * Math.sin(angle);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        return path;
    }

    private static void paintName(Graphics2D graphics, TrueTypeFont font, String name) throws IOException {
        int[] characters = name.codePoints().toArray();
        double middle = RADIUS - RING - NAME_HEIGHT * 0.62;
        double step = Math.min(WIDEST_ARC / characters.length, 1.35 * NAME_HEIGHT / middle);
        double width = Math.min(NAME_HEIGHT, step * middle * 0.92);
        for (int i = 0; i < characters.length; i++) {
            AffineTransform place =
                    AffineTransform.getRotateInstance((i - (characters.length - 1) / 2.0) * step, CENTRE, CENTRE);
            place.translate(CENTRE, CENTRE - middle);
            fillCharacter(graphics, font, characters[i], place, width, NAME_HEIGHT);
        }
    }

    private static void paintPurpose(Graphics2D graphics, TrueTypeFont font, String purpose) throws IOException {
        int[] characters = purpose.codePoints().toArray();
        double height = PURPOSE_HEIGHT;
        double step = Math.min(height * 1.06, RADIUS * 1.5 / Math.max(1, characters.length));
        for (int i = 0; i < characters.length; i++) {
            AffineTransform place = AffineTransform.getTranslateInstance(
                    CENTRE + (i - (characters.length - 1) / 2.0) * step, CENTRE + RADIUS * 0.56);
            fillCharacter(graphics, font, characters[i], place, step * 0.95, height);
        }
    }

    /** Fills the em square of a character into a box of this size around the origin of {@code place}. */
    private static void fillCharacter(
            Graphics2D graphics, TrueTypeFont font, int codePoint, AffineTransform place, double width, double height)
            throws IOException {
        int glyphId = font.getUnicodeCmapLookup().getGlyphId(codePoint);
        GlyphData glyph = font.getGlyph().getGlyph(glyphId);
        if (glyph == null) {
            return;
        }
        double em = font.getUnitsPerEm();
        double advance = font.getAdvanceWidth(glyphId);
        AffineTransform outline = new AffineTransform(place);
        outline.scale(width / em, -height / em);
        // The em square of the Noto fonts reaches from 0.12 em below the base line to 0.88 above.
        outline.translate(-advance / 2, -em * 0.38);
        Shape shape = outline.createTransformedShape(glyph.getPath());
        Rectangle2D bounds = shape.getBounds2D();
        if (!bounds.isEmpty()) {
            graphics.fill(shape);
        }
    }
}
