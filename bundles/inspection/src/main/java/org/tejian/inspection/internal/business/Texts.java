package org.tejian.inspection.internal.business;

import org.tejian.inspection.InspectionError;
import org.tejian.refusal.Refusal;

/** Texts that people write into the papers. */
final class Texts {

    static final int MOST = 2000;
    private static final int MOST_OF_A_NAME = 100;

    private Texts() {}

    /** @throws Refusal {@link InspectionError#REASON_NEEDED} when blank or longer than 2,000 characters */
    static String reason(String text) {
        return bounded(text, MOST, InspectionError.REASON_NEEDED);
    }

    /** @throws Refusal {@link InspectionError#SIGNATORY_MISSING} when blank or longer than 100 characters */
    static String signatory(String name) {
        return bounded(name, MOST_OF_A_NAME, InspectionError.SIGNATORY_MISSING);
    }

    /** Cuts nothing off: what may be empty is refused when it is too long, like a reason. */
    static String remarks(String text) {
        return text.isBlank() ? "" : reason(text);
    }

    private static String bounded(String text, int most, InspectionError otherwise) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > most) {
            throw new Refusal(otherwise);
        }
        return stripped;
    }
}
