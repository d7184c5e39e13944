package org.tejian.inspection.spi.internal.expression;

/** An expression that is not of the language; the message says where and what to write. */
public final class ExpressionException extends Exception {

    ExpressionException(String message) {
        super(message);
    }
}
