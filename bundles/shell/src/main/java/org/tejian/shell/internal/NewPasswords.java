package org.tejian.shell.internal;

import java.security.SecureRandom;

/** First passwords: long, random, and without characters that look alike. */
final class NewPasswords {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String DIGITS = "23456789";
    private static final int GROUPS = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private NewPasswords() {}

    /** Four groups of three letters and two digits. */
    static String next() {
        StringBuilder password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            password.append(group == 0 ? "" : "-");
            password.append(pick(LETTERS)).append(pick(LETTERS)).append(pick(LETTERS));
            password.append(pick(DIGITS)).append(pick(DIGITS));
        }
        return password.toString();
    }

    private static char pick(String characters) {
        return characters.charAt(RANDOM.nextInt(characters.length()));
    }
}
