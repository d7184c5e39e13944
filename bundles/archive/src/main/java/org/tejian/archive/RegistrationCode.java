package org.tejian.archive;

import java.time.YearMonth;
import java.util.regex.Pattern;
import org.tejian.directory.RegionCode;

/**
 * The 20-digit registration code 设备注册代码 that a device keeps for life: equipment class (4), region of the registering
 * authority (6), year and month (6), serial of that kind at that authority in that month (4; after 9999 comes A000).
 *
 * @param value the 20 characters, for example {@code 31105201132013090001}
 */
public record RegistrationCode(String value) {

    private static final Pattern FORM =
            Pattern.compile("[0-9A-Z]{4}[0-9]{6}(19|20)[0-9]{2}(0[1-9]|1[0-2])[0-9A-Z][0-9]{3}");
    private static final int PER_LETTER = 1000;
    private static final int DIGITS_ONLY = 10_000;

    public RegistrationCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a registration code has 20 characters CCCC RRRRRR YYYYMM SSSS, not " + value);
        }
    }

    /**
     * Composes a code.
     *
     * @param serial 1 to 35,999; 10,000 is written A000, 11,000 B000 and so on
     */
    public static RegistrationCode of(String equipmentClass, RegionCode authority, YearMonth month, int serial) {
        if (serial < 1 || serial >= DIGITS_ONLY + 26 * PER_LETTER) {
            throw new IllegalArgumentException("a serial is 1 to 35999, not " + serial);
        }
        String tail = serial < DIGITS_ONLY
                ? String.format("%04d", serial)
                : (char) ('A' + (serial - DIGITS_ONLY) / PER_LETTER) + String.format("%03d", serial % PER_LETTER);
        return new RegistrationCode(equipmentClass
                + authority.value()
                + String.format("%04d%02d", month.getYear(), month.getMonthValue())
                + tail);
    }

    /** The equipment class code of the catalogue valid when the code was given. */
    public String equipmentClass() {
        return value.substring(0, 4);
    }

    /** The registering authority's region. */
    public RegionCode authority() {
        return new RegionCode(value.substring(4, 10));
    }

    /** The serial, 1 to 35,999. */
    public int serial() {
        char first = value.charAt(16);
        int rest = Integer.parseInt(value.substring(17));
        return Character.isDigit(first)
                ? (first - '0') * PER_LETTER + rest
                : DIGITS_ONLY + (first - 'A') * PER_LETTER + rest;
    }

    @Override
    public String toString() {
        return value;
    }
}
