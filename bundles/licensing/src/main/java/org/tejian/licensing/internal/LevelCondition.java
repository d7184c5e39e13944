package org.tejian.licensing.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition on one parameter of a device: {@code rated_speed<=1.75}, {@code structure=球形}, or {@code level} for "is
 * given". On a parameter that is not given no condition holds.
 *
 * @param parameter key of the parameter
 * @param operator {@code <=}, {@code <}, {@code =}, or empty for "is given"
 * @param value what to compare with
 */
record LevelCondition(String parameter, String operator, String value) {

    private static final Pattern FORM = Pattern.compile("([a-z_]+)(?:(<=|<|=)(\\S+))?");

    /** Conditions separated by blanks. */
    static List<LevelCondition> parse(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(part -> !part.isEmpty())
                .map(LevelCondition::one)
                .toList();
    }

    private static LevelCondition one(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("not a condition: " + text);
        }
        return new LevelCondition(
                form.group(1),
                Optional.ofNullable(form.group(2)).orElse(""),
                Optional.ofNullable(form.group(3)).orElse(""));
    }

    boolean holds(Map<String, Object> parameters) {
        Optional<Object> given = Optional.ofNullable(parameters.get(parameter));
        return switch (operator) {
            case "" -> given.isPresent();
            case "=" -> given.map(String::valueOf).filter(value::equals).isPresent();
            case "<" ->
                given.flatMap(LevelCondition::number)
                        .filter(number -> number.compareTo(new BigDecimal(value)) < 0)
                        .isPresent();
            default ->
                given.flatMap(LevelCondition::number)
                        .filter(number -> number.compareTo(new BigDecimal(value)) <= 0)
                        .isPresent();
        };
    }

    /** Whether the parameter should be there and is not, so that the condition cannot be judged. */
    boolean undecided(Map<String, Object> parameters) {
        return operator.startsWith("<")
                && Optional.ofNullable(parameters.get(parameter))
                        .flatMap(LevelCondition::number)
                        .isEmpty();
    }

    private static Optional<BigDecimal> number(Object value) {
        String text = value.toString();
        return text.matches("-?[0-9]{1,12}(\\.[0-9]{1,12})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
