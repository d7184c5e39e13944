package org.tejian.inspection.spi;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The type of a value that a form asks for. */
public enum ParameterType {
    STRING,
    NUMBER,
    INTEGER,
    /** ISO {@code yyyy-MM-dd}. */
    DATE,
    ENUM,
    BOOLEAN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True when values are numbers. */
    public boolean numeric() {
        return this == NUMBER || this == INTEGER;
    }

    /** The type with this code. */
    public static Optional<ParameterType> of(String code) {
        return Arrays.stream(values()).filter(t -> t.code().equals(code)).findFirst();
    }
}
