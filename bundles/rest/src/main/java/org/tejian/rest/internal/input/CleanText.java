package org.tejian.rest.internal.input;

/** Which characters may enter the platform: no control characters but line breaks and tabs, no broken surrogates. */
public final class CleanText {

    private CleanText() {}

    public static boolean isClean(String text) {
        return text.codePoints().allMatch(CleanText::isClean);
    }

    private static boolean isClean(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\n' || point == '\r' || point == '\t';
            case Character.SURROGATE -> false;
            // assigned after this JDK (rare surnames among them), except the two noncharacters of each plane
            case Character.UNASSIGNED -> (point & 0xFFFE) != 0xFFFE;
            default -> true;
        };
    }
}
