package org.tejian.reports.internal;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts one document borrows; given back when it has been saved. */
final class FontLoan implements AutoCloseable {

    private static final String FAMILY = "Noto Sans SC";

    private final PDDocument pdf;
    private final ReportFonts fonts;
    private final Map<ReportFont, TrueTypeFont> borrowed = new HashMap<>();
    private final Map<ReportFont, PDFont> embedded = new HashMap<>();

    FontLoan(PDDocument pdf, ReportFonts fonts) {
        this.pdf = pdf;
        this.fonts = fonts;
    }

    /** Offers the fonts by their family, and as the last resort for whatever family a template asks for. */
    void offerTo(PdfBoxFontResolver resolver) {
        for (FontGroup group : List.of(FontGroup.MAIN, FontGroup.FINAL_FALLBACK)) {
            offer(resolver, ReportFonts.regular(), FAMILY, 400, group);
            offer(resolver, ReportFonts.bold(), FAMILY, 700, group);
        }
        for (int i = 0; i < fonts.fallbacks().size(); i++) {
            offer(resolver, fonts.fallbacks().get(i), "fallback " + i, 400, FontGroup.FINAL_FALLBACK);
        }
    }

    private void offer(PdfBoxFontResolver resolver, ReportFont font, String family, int weight, FontGroup group) {
        resolver.addFont(new EmbeddedWhenUsed(font), family, weight, IdentValue.NORMAL, true, group);
    }

    private PDFont embed(ReportFont font) {
        return embedded.computeIfAbsent(font, key -> {
            TrueTypeFont file = borrowed.computeIfAbsent(key, ReportFont::borrow);
            try {
                return PDType0Font.load(pdf, file, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() {
        borrowed.forEach(ReportFont::giveBack);
        borrowed.clear();
    }

    /** The library takes a supplier of this type only. */
    private final class EmbeddedWhenUsed extends PDFontSupplier {

        private final ReportFont font;

        @SuppressWarnings("NullAway")
        EmbeddedWhenUsed(ReportFont font) {
            super(null);
            this.font = font;
        }

        @Override
        public PDFont supply() {
            return embed(font);
        }
    }
}
