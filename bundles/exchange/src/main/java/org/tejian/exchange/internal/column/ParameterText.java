package org.tejian.exchange.internal.column;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Technical parameters in one cell: {@code fire=true;medium=蒸汽;note="12"}. Numbers and true or false are what they look
 * like; a text that looks like one of them, or holds a separator, stands in quotes, with quotes in it doubled.
 */
public final class ParameterText {

    private static final Pattern PAIR = Pattern.compile(
            "\\s*([a-z][a-z0-9_]{0,60})\\s*=\\s*(?:\"((?:[^\"]|\"\")*)\"|([^\";；\\n]*))\\s*(?:[;；\\n]+|$)");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,12})?");

    private ParameterText() {}

    /** The cell for these parameters, by key. */
    public static String write(Map<String, Object> parameters) {
        return new TreeMap<>(parameters)
                .entrySet().stream()
                        .map(each -> each.getKey() + "=" + value(each.getValue()))
                        .collect(Collectors.joining(";"));
    }

    /** @throws IllegalArgumentException for a cell of another form, with the part that is wrong */
    public static Map<String, Object> read(String cell) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        Matcher pair = PAIR.matcher(cell.strip());
        int end = 0;
        while (end < cell.strip().length()) {
            if (!pair.find(end) || pair.start() != end) {
                throw new IllegalArgumentException(cell.strip().substring(end));
            }
            String quoted = pair.group(2);
            parameters.put(pair.group(1), quoted == null ? bare(pair.group(3).strip()) : quoted.replace("\"\"", "\""));
            end = pair.end();
        }
        return parameters;
    }

    private static String value(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (!(value instanceof String text)) {
            return value.toString();
        }
        boolean plain = bare(text).equals(text) && text.equals(text.strip()) && !text.matches("(?s).*[\";；\\n].*");
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static Object bare(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        return NUMBER.matcher(text).matches() ? new BigDecimal(text) : text;
    }
}
