package org.tejian.reports.internal;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end: between Chinese characters, not before closing punctuation, and never within a number with its
 * sign (+0.035) or a unit (m/s), as Java's own rules would allow.
 */
final class ChineseLineBreaker implements FSTextBreaker {

    private static final String BEFORE_NUMBER = ".,+±−≤≥≈<>=Φφ";

    private final BreakIterator rules = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        rules.setText(newText);
    }

    @Override
    public int next() {
        int position = rules.next();
        while (position != BreakIterator.DONE && isWithinNumber(position)) {
            position = rules.next();
        }
        return position;
    }

    private boolean isWithinNumber(int position) {
        if (position == 0 || position >= text.length()) {
            return false;
        }
        char before = text.charAt(position - 1);
        char after = text.charAt(position);
        boolean numberContinues = isDigit(after) && BEFORE_NUMBER.indexOf(before) >= 0;
        boolean unitContinues = before == '/' && Character.isLetter(after) && after < 0x3000;
        return numberContinues || unitContinues;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
