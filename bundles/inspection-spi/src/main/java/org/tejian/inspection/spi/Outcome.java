package org.tejian.inspection.spi;

import java.util.Locale;

/** What an assessed item came to. */
public enum Outcome {
    PASS,
    FAIL,
    /** 无此项: does not apply to this device; printed as "/". */
    NOT_APPLICABLE,
    /** Not judged yet, or not judgeable with what was entered. */
    OPEN;

    /** The word of models: {@code pass, fail, na, open}. */
    public String code() {
        return this == NOT_APPLICABLE ? "na" : name().toLowerCase(Locale.ROOT);
    }
}
