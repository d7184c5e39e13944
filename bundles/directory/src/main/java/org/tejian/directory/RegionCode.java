package org.tejian.directory;

import java.util.regex.Pattern;

/**
 * A code of GB/T 2260: six digits, the first two the province, the next two the prefecture, the last two the county.
 *
 * @param value the six digits, for example {@code 520113}
 */
public record RegionCode(String value) {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{5}");

    public RegionCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a region code has six digits, not " + value);
        }
    }

    /** Whether {@code other} is this region or lies in it. */
    public boolean contains(RegionCode other) {
        return other.value.startsWith(prefix());
    }

    /** The digits that all regions inside this one begin with: two, four or six. */
    public String prefix() {
        if (value.endsWith("0000")) {
            return value.substring(0, 2);
        }
        return value.endsWith("00") ? value.substring(0, 4) : value;
    }

    /** Province, prefecture or county. */
    public RegionLevel level() {
        return switch (prefix().length()) {
            case 2 -> RegionLevel.PROVINCE;
            case 4 -> RegionLevel.PREFECTURE;
            default -> RegionLevel.COUNTY;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
