package org.tejian.archive;

import java.util.regex.Pattern;

/**
 * The 17-digit device code 设备代码 given by the maker (catalogue of 2014): variety (4), maker (5), year of manufacture (4),
 * product serial (4). Codes of 18 characters are in use as well and are accepted with a warning.
 *
 * @param value the 17 or 18 characters
 */
public record DeviceCode(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{4}[0-9]{5}(19|20)[0-9]{2}[0-9A-Z][0-9]{3,4}");

    public DeviceCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a device code has 17 characters (18 tolerated), not " + value);
        }
    }

    /** Whether the code has the tolerated length of 18. */
    public boolean hasToleratedLength() {
        return value.length() == 18;
    }

    @Override
    public String toString() {
        return value;
    }
}
