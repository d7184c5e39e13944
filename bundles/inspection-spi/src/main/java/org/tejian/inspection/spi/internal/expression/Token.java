package org.tejian.inspection.spi.internal.expression;

/** One word of an expression. */
record Token(Kind kind, String text, int column) {

    enum Kind {
        NUMBER,
        WORD,
        QUOTED,
        SIGN,
        END
    }

    boolean is(String sign) {
        return (kind == Kind.SIGN || kind == Kind.WORD) && text.equals(sign);
    }
}
