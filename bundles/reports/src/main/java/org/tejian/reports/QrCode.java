package org.tejian.reports;

import org.tejian.refusal.Refusal;
import org.tejian.reports.internal.Png;
import org.tejian.reports.internal.QrCodePainter;

/**
 * A QR code (GB/T 18284, ISO/IEC 18004) with error correction level M, which still reads with about 15 % of it soiled.
 *
 * @param text what a reader sees, usually an address of the verification page; 1 to {@value #MAX_CHARS} characters
 */
public record QrCode(String text) {

    /** The longest text, in characters; a longer one prints too finely for a phone at 25 mm. */
    public static final int MAX_CHARS = 500;

    /** Refuses an empty or too long text with {@link ReportsError#QR_TEXT_ILLEGAL}. */
    public QrCode {
        if (text.isBlank() || text.length() > MAX_CHARS) {
            throw new Refusal(ReportsError.QR_TEXT_ILLEGAL, text.length(), MAX_CHARS);
        }
    }

    /** The picture as PNG, black on white with the quiet zone of four modules; the same text gives the same bytes. */
    public byte[] png() {
        return QrCodePainter.png(text);
    }

    /** The picture as {@code data:image/png;base64,...}, for {@code <img src>}. */
    public String dataUri() {
        return Png.dataUri(png());
    }
}
