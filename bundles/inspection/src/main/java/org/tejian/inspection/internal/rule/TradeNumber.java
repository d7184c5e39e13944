package org.tejian.inspection.internal.rule;

import java.util.Map;

/**
 * Numbers on the papers of an agency: its short code, letters, the year, and a six-digit serial of that agency and year
 * (platform rule after the numbers of the Sichuan institute).
 */
public final class TradeNumber {

    private static final Map<String, String> DEVICE_LETTERS =
            Map.of("锅", "G", "容", "R", "管", "D", "梯", "T", "起", "Q", "索", "S", "游", "Y", "车", "N", "瓶", "P", "F", "F");
    private static final String ANY_DEVICE = "X";
    private static final String CONTRACT = "W";

    private TradeNumber() {}

    /**
     * A number.
     *
     * @param shortCode the agency's short code
     * @param letters what kind of paper it is
     * @param serial 1 to 999,999
     */
    public static String of(String shortCode, String letters, int year, long serial) {
        if (serial < 1 || serial > 999_999) {
            throw new IllegalArgumentException(
                    "an agency issues 1 to 999999 papers of a kind in a year, not " + serial);
        }
        return shortCode + letters + String.format("%04d%06d", year, serial);
    }

    /** The number of a later version of a report: 更正 1, 2 and so on. */
    public static String corrected(String number, int reportVersion) {
        return number.replaceFirst("-G\\d+$", "") + "-G" + (reportVersion - 1);
    }

    /**
     * Device letter and kind letter of a report.
     *
     * @param ofType the letters that the type names, for example TD; may be empty
     * @param category letter of the device category, for example 梯
     * @param supervisory whether the type is a supervisory inspection
     * @param inspectionKind kind as the papers call it; 委托检验 has a letter of its own
     */
    public static String reportLetters(String ofType, String category, boolean supervisory, String inspectionKind) {
        String letters = ofType.isEmpty()
                ? DEVICE_LETTERS.getOrDefault(category, ANY_DEVICE) + (supervisory ? "A" : "D")
                : ofType;
        return inspectionKind.contains("委托") ? letters.charAt(0) + CONTRACT : letters;
    }
}
