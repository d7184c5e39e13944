package org.tejian.inspection.spi.internal.expression;

import java.util.ArrayList;
import java.util.List;

/** Cuts an expression into tokens. */
final class Lexer {

    private static final List<String> SIGNS =
            List.of("**", "<=", ">=", "==", "!=", "<", ">", "=", "+", "-", "*", "/", "(", ")", "[", "]", ",", "≤", "≥");

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String source) {
        this.source = source;
    }

    static List<Token> tokens(String source) throws ExpressionException {
        Lexer lexer = new Lexer(source);
        while (lexer.at < source.length()) {
            lexer.next();
        }
        lexer.tokens.add(new Token(Token.Kind.END, "", source.length() + 1));
        return lexer.tokens;
    }

    private void next() throws ExpressionException {
        char c = source.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (c == '\'' || c == '"') {
            quoted(c);
        } else if (digit(c)) {
            number();
        } else if (Character.isLetter(c) || c == '_') {
            word();
        } else {
            sign();
        }
    }

    private void quoted(char quote) throws ExpressionException {
        int end = source.indexOf(quote, at + 1);
        if (end < 0) {
            throw new ExpressionException("the quote at column " + (at + 1) + " is never closed");
        }
        add(Token.Kind.QUOTED, source.substring(at + 1, end), end + 1);
    }

    private void number() {
        int end = at;
        while (end < source.length() && (digit(source.charAt(end)) || source.charAt(end) == '.')) {
            end++;
        }
        if (end < source.length() && (source.charAt(end) == 'e' || source.charAt(end) == 'E')) {
            int exponent = end + 1;
            if (exponent < source.length() && (source.charAt(exponent) == '-' || source.charAt(exponent) == '+')) {
                exponent++;
            }
            if (exponent < source.length() && digit(source.charAt(exponent))) {
                end = exponent;
                while (end < source.length() && digit(source.charAt(end))) {
                    end++;
                }
            }
        }
        add(Token.Kind.NUMBER, source.substring(at, end), end);
    }

    /** Chinese words of the regulation hold brackets and pauses, for example 验收(监督)检验: they stay one word. */
    private void word() {
        boolean chinese = source.charAt(at) > 0x7f;
        int end = at;
        int open = 0;
        while (end < source.length()) {
            char c = source.charAt(end);
            if (chinese && c == '(' && balanced(end)) {
                open++;
            } else if (chinese && c == ')' && open > 0) {
                open--;
            } else if (!wordPart(c, end) && !(chinese && "（）、·—".indexOf(c) >= 0)) {
                break;
            }
            end++;
        }
        add(Token.Kind.WORD, source.substring(at, end), end);
    }

    private boolean wordPart(char c, int position) {
        return Character.isLetterOrDigit(c)
                || c == '_'
                || (c == '.' && position + 1 < source.length() && Character.isLetter(source.charAt(position + 1)));
    }

    private boolean balanced(int open) {
        int close = source.indexOf(')', open);
        int space = source.indexOf(' ', open);
        return close >= 0 && (space < 0 || space > close);
    }

    private void sign() throws ExpressionException {
        for (String sign : SIGNS) {
            if (source.startsWith(sign, at)) {
                String text = sign.equals("≤") ? "<=" : sign.equals("≥") ? ">=" : sign;
                add(Token.Kind.SIGN, text.equals("==") ? "=" : text, at + sign.length());
                return;
            }
        }
        throw new ExpressionException(
                "the character '" + source.charAt(at) + "' at column " + (at + 1) + " is not of the language");
    }

    private void add(Token.Kind kind, String text, int end) {
        tokens.add(new Token(kind, text, at + 1));
        at = end;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
