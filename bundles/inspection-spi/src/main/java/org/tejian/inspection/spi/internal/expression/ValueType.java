package org.tejian.inspection.spi.internal.expression;

/** The types of values in expressions. */
public enum ValueType {
    NUMBER,
    TEXT,
    TRUTH,
    DATE
}
