package org.tejian.security.internal;

import org.tejian.refusal.Refusal;
import org.tejian.security.SecurityError;

/** Reasons as they are written into the audit trail. */
public final class Reasons {

    private static final int LONGEST = 2000;

    private Reasons() {}

    /** The reason without space around it; refused when there is none or too much of it. */
    public static String checked(String reason) {
        String text = reason.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new Refusal(SecurityError.REASON_NEEDED);
        }
        return text;
    }
}
