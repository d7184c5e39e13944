package org.tejian.inspection.spi;

import java.util.Arrays;
import java.util.Optional;

/** What the inspector says about an item: 符合, 不符合 or 无此项. */
public enum ItemResult {
    PASS("pass"),
    FAIL("fail"),
    NOT_APPLICABLE("na");

    private final String code;

    ItemResult(String code) {
        this.code = code;
    }

    /** The word of models: {@code pass, fail, na}. */
    public String code() {
        return code;
    }

    /** The result with this code. */
    public static Optional<ItemResult> of(String code) {
        return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
    }
}
