package org.tejian.inspection.spi;

import java.util.Arrays;
import java.util.Optional;

/** The weight of an item in the judgement. A type uses either A, B, C or key, general (and graded). */
public enum ItemClass {
    /** The next stage of the work may not start before the item is signed. */
    A("A", "A类", "Class A"),
    /** Must pass. */
    B("B", "B类", "Class B"),
    /** A few may stay open. */
    C("C", "C类", "Class C"),
    KEY("key", "重要项目", "Key item"),
    GENERAL("general", "一般项目", "General item"),
    /** Gets a safety grade, 1 the best, instead of pass or fail. */
    GRADED("graded", "定级项目", "Graded item");

    private final String code;
    private final Text text;

    ItemClass(String code, String zh, String en) {
        this.code = code;
        this.text = new Text(zh, en);
    }

    public String code() {
        return code;
    }

    public Text text() {
        return text;
    }

    /** The class with this code. */
    public static Optional<ItemClass> of(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }
}
