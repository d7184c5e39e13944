package org.tejian.reports.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.BitSet;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * One font file and the characters it has. Reading a Chinese font takes a fifth of a second and a read one must not be
 * used by two threads at once; so read fonts are lent out and kept, as long as memory suffices.
 */
final class ReportFont {

    /** Opens the font file. */
    interface Source {
        InputStream open() throws IOException;
    }

    private final Source source;
    private final BitSet characters;
    private final ConcurrentLinkedDeque<SoftReference<TrueTypeFont>> idle = new ConcurrentLinkedDeque<>();

    /** Refuses a file that is no TrueType font, or that may not be embedded, with {@link UncheckedIOException}. */
    ReportFont(Source source) {
        this.source = source;
        TrueTypeFont font = borrow();
        try (PDDocument trial = new PDDocument()) {
            PDType0Font.load(trial, font, true);
            this.characters = characters(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        giveBack(font);
    }

    static ReportFont bundled(String name) {
        return new ReportFont(() -> {
            InputStream stream = ReportFont.class.getResourceAsStream("fonts/" + name);
            if (stream == null) {
                throw new IOException("the bundle lacks the font " + name);
            }
            return stream;
        });
    }

    boolean has(int codePoint) {
        return characters.get(codePoint);
    }

    /** A font for one thread, until it is given back. */
    TrueTypeFont borrow() {
        for (SoftReference<TrueTypeFont> kept = idle.poll(); kept != null; kept = idle.poll()) {
            @Nullable TrueTypeFont font = kept.get();
            if (font != null) {
                return font;
            }
        }
        try (InputStream stream = source.open()) {
            TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(stream));
            // Ligatures would be drawn in another width than they are measured, and take a third of the time.
            font.setEnableGsub(false);
            @Nullable CmapTable table = font.getCmap();
            if (table == null) {
                throw new IOException("the font has no table of characters");
            }
            table.setCmaps(Stream.of(table.getCmaps()).map(IdeographsFirst::new).toArray(CmapSubtable[]::new));
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void giveBack(TrueTypeFont font) {
        idle.push(new SoftReference<>(font));
    }

    private static BitSet characters(TrueTypeFont font) throws IOException {
        CmapLookup cmap = font.getUnicodeCmapLookup();
        BitSet found = new BitSet(Character.MAX_CODE_POINT);
        for (int codePoint = ' '; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            if (cmap.getGlyphId(codePoint) != 0) {
                found.set(codePoint);
            }
        }
        return found;
    }
}
