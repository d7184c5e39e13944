package org.tejian.inspection.spi.internal.expression;

/** There is no value: something is missing, or the arithmetic has no result. An everyday answer, so without a stack. */
public final class NoValue extends Exception {

    private final boolean missing;

    private NoValue(String what, boolean missing) {
        super(what, null, false, false);
        this.missing = missing;
    }

    /** A value was not entered yet. */
    public static NoValue missing(String name) {
        return new NoValue(name, true);
    }

    /** A division by zero and the like. */
    public static NoValue arithmetic(String why) {
        return new NoValue(why, false);
    }

    /** True when something is missing, false when the arithmetic fails; the message names what or why. */
    public boolean isMissing() {
        return missing;
    }

    /** The missing name or the reason. */
    public String what() {
        return String.valueOf(getMessage());
    }
}
