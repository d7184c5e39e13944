package org.tejian.exchange;

import org.tejian.directory.CreditCode;

/** Credit codes whose check character fits. */
final class CreditCodeForTests {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private CreditCodeForTests() {}

    static String of(int serial) {
        String first = String.format("91520113MA%07d", serial);
        return ALPHABET.chars()
                .mapToObj(last -> first + (char) last)
                .filter(code -> new CreditCode(code).checkCharacterFits())
                .findFirst()
                .orElseThrow();
    }
}
