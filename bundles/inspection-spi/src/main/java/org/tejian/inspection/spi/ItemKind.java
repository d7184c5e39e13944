package org.tejian.inspection.spi;

import java.util.Arrays;
import java.util.Optional;

/** How an item is inspected. */
public enum ItemKind {
    VISUAL("visual", "目测", "Visual"),
    MEASURED("measured", "测量", "Measured"),
    FUNCTIONAL("functional", "功能试验", "Functional"),
    DOCUMENT("document", "资料审查", "Document review");

    private final String code;
    private final Text text;

    ItemKind(String code, String zh, String en) {
        this.code = code;
        this.text = new Text(zh, en);
    }

    public String code() {
        return code;
    }

    public Text text() {
        return text;
    }

    /** The kind with this code. */
    public static Optional<ItemKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
