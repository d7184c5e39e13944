package org.tejian.security.internal;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tejian.refusal.Refusal;
import org.tejian.security.SecurityError;

/** What a user name and a password must be like. */
public final class PasswordRules {

    private static final Pattern USER_NAME = Pattern.compile("[a-z0-9.-]{3,40}");
    /** The shortest length that can be configured. */
    private static final int SHORTEST = 8;
    /** Nobody types more; bounds the work of a check. */
    private static final int LONGEST = 200;

    /** Without the characters that are mistaken for each other in print. */
    private static final String LEGIBLE = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int GENERATED = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordRules() {}

    /** Whether an account can have that name. */
    public static boolean isUserName(String text) {
        return USER_NAME.matcher(text).matches();
    }

    /** Refuses what is no user name. */
    public static void checkUserName(String userName) {
        if (!isUserName(userName)) {
            throw new Refusal(SecurityError.USER_NAME_RULES);
        }
    }

    /** Refuses a password that is too weak for that user, or shorter than configured. */
    public static void check(String userName, String password, int shortest) {
        int least = Math.max(shortest, SHORTEST);
        if (password.length() < least || !strong(userName, password)) {
            throw new Refusal(SecurityError.PASSWORD_RULES, least);
        }
    }

    /** Whether a text is so long that no account can have it as its password. */
    public static boolean tooLong(String password) {
        return password.length() > LONGEST;
    }

    /** A new random password, about 115 bits. */
    public static String generate(String userName) {
        String password;
        do {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < GENERATED; i++) {
                text.append(LEGIBLE.charAt(RANDOM.nextInt(LEGIBLE.length())));
            }
            password = text.toString();
        } while (!strong(userName, password));
        return password;
    }

    private static boolean strong(String userName, String password) {
        return !tooLong(password)
                && password.chars().anyMatch(Character::isLetter)
                && password.chars().anyMatch(Character::isDigit)
                && !password.toLowerCase(Locale.ROOT).contains(userName);
    }
}
