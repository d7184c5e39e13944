package org.tejian.licensing;

/**
 * An item of the operator certificates (TSG Z6001).
 *
 * @param regime 2013 or 2019
 * @param code code, or a range of codes such as {@code S1-S4}
 * @param nameZh name
 * @param nameEn the same in English
 * @param kindZh kind of equipment
 * @param mapsTo2019 what an item of 2013 became; empty when nothing
 * @param status how far it is confirmed
 */
public record OperatorItem(
        int regime, String code, String nameZh, String nameEn, String kindZh, String mapsTo2019, String status) {

    /** Whether the code is this one, or lies in its range. */
    public boolean has(String wanted) {
        int dash = code.indexOf('-');
        if (dash < 0) {
            return code.equals(wanted);
        }
        String letter = code.substring(0, 1);
        return wanted.matches(letter + "[0-9]")
                && wanted.compareTo(code.substring(0, dash)) >= 0
                && wanted.compareTo(code.substring(dash + 1)) <= 0;
    }
}
