package org.tejian.directory;

/**
 * A unified social credit code (GB 32100-2015, 18 characters). A wrong check character is a warning that a clerk may
 * override with a reason, so the constructor checks the form only.
 *
 * @param value the 18 characters, capitals
 */
public record CreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    public CreditCode {
        if (!value.matches("[0-9A-HJ-NPQRTUWXY]{18}")) {
            throw new IllegalArgumentException(
                    "a unified social credit code has 18 characters without I, O, S, V, Z: " + value);
        }
    }

    /** Whether the last character is the check character of the first 17. */
    public boolean checkCharacterFits() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(value.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31) == value.charAt(17);
    }

    @Override
    public String toString() {
        return value;
    }
}
