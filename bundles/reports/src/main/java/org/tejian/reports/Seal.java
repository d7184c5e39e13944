package org.tejian.reports;

import org.tejian.refusal.Refusal;
import org.tejian.reports.internal.Png;
import org.tejian.reports.internal.SealPainter;

/**
 * The picture of an organisation's round red seal: the name along the upper arc, a five-pointed star, the purpose below.
 * It only looks official: that a document is genuine is proved by its digest and the verification page.
 *
 * @param organisation the full name of the organisation, 4 to 30 characters
 * @param purpose what the seal is for, for example 检验专用章 or 使用登记专用章, at most 12 characters; empty for none
 */
public record Seal(String organisation, String purpose) {

    /** Refuses texts that do not fit a seal with {@link ReportsError#SEAL_TEXT_ILLEGAL}. */
    public Seal {
        int name = organisation.codePointCount(0, organisation.length());
        if (organisation.isBlank() || name < 4 || name > 30 || purpose.codePointCount(0, purpose.length()) > 12) {
            throw new Refusal(ReportsError.SEAL_TEXT_ILLEGAL, organisation, purpose);
        }
    }

    /** The seal as a square PNG with a transparent ground, made for a print of 40 mm; the same texts, the same bytes. */
    public byte[] png() {
        return SealPainter.png(organisation, purpose);
    }

    /** The picture as {@code data:image/png;base64,...}, for {@code <img class="seal" src>}. */
    public String dataUri() {
        return Png.dataUri(png());
    }
}
