package org.tejian.inspection.spi;

import java.util.Arrays;
import java.util.Optional;

/** How a measured value compares with a bound. Both sides are rounded to twelve significant digits first. */
public enum Comparison {
    AT_MOST("<=", "≤"),
    AT_LEAST(">=", "≥"),
    BELOW("<", "<"),
    ABOVE(">", ">"),
    EQUAL("=", "=");

    private final String code;
    private final String sign;

    Comparison(String code, String sign) {
        this.code = code;
        this.sign = sign;
    }

    /** The sign of the definition. */
    public String code() {
        return code;
    }

    /** The sign that forms and reports print. */
    public String sign() {
        return sign;
    }

    /** The comparison with this code. */
    public static Optional<Comparison> of(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }
}
