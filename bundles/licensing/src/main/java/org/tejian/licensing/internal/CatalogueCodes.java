package org.tejian.licensing.internal;

/** What the characters of a catalogue code say: each but the last trailing zeros narrows the one before. */
final class CatalogueCodes {

    private CatalogueCodes() {}

    /** Whether {@code wide} is {@code code} or a class above it: 3000 and 3100 contain 3110. */
    static boolean contains(String wide, String code) {
        return code.startsWith(wide.replaceAll("0+$", ""));
    }

    /** The first character, which is also the equipment digit of licence numbers. */
    static String category(String code) {
        return code.substring(0, 1);
    }
}
