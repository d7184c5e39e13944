package org.tejian.inspection.spi.internal.assessment;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.tejian.inspection.spi.FindingCode;
import org.tejian.inspection.spi.Parameter;

/** Turns what was entered into the value a field means: BigDecimal, String, Boolean or LocalDate. */
final class FieldValues {

    private static final int LONGEST_NUMBER = 30;

    private final Findings findings;

    FieldValues(Findings findings) {
        this.findings = findings;
    }

    /** The typed value, or empty with a finding. */
    Optional<Object> typed(Parameter field, Object entered, String target) {
        Optional<Object> value = convert(field, entered);
        if (value.isEmpty()) {
            findings.error(
                    FindingCode.WRONG_TYPE,
                    target,
                    "“" + field.label().zh() + "”的值“" + entered + "”无效：请" + expectedZh(field),
                    "'" + entered + "' is no value of " + field.label().en() + ": enter " + expectedEn(field));
        } else if (value.get() instanceof BigDecimal number) {
            plausible(field, number, target);
        }
        return value;
    }

    private static Optional<Object> convert(Parameter field, Object entered) {
        return switch (field.type()) {
            case NUMBER -> number(entered).map(Object.class::cast);
            case INTEGER ->
                number(entered).filter(n -> n.stripTrailingZeros().scale() <= 0).map(Object.class::cast);
            case BOOLEAN -> entered instanceof Boolean ? Optional.of(entered) : Optional.empty();
            case DATE -> date(entered);
            case ENUM -> {
                String word = entered instanceof BigDecimal n ? NumberText.of(n) : entered.toString();
                yield field.options().stream().anyMatch(o -> o.key().equals(word))
                        ? Optional.of((Object) word)
                        : Optional.empty();
            }
            case STRING -> Optional.of(entered instanceof BigDecimal n ? n.toPlainString() : entered.toString());
        };
    }

    /** Numbers may come as text from forms and archives. */
    private static Optional<BigDecimal> number(Object entered) {
        if (entered instanceof BigDecimal number) {
            return Optional.of(number);
        }
        if (entered instanceof String text && text.length() <= LONGEST_NUMBER) {
            try {
                BigDecimal number = new BigDecimal(text.trim());
                return Math.abs(number.scale()) <= LONGEST_NUMBER ? Optional.of(number) : Optional.empty();
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Object> date(Object entered) {
        try {
            return entered instanceof String text ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void plausible(Parameter field, BigDecimal value, String target) {
        boolean low = field.min().map(min -> value.compareTo(min) < 0).orElse(false);
        boolean high = field.max().map(max -> value.compareTo(max) > 0).orElse(false);
        if (low || high) {
            String range = field.min().map(NumberText::of).orElse("…") + "～"
                    + field.max().map(NumberText::of).orElse("…");
            findings.warning(
                    FindingCode.IMPLAUSIBLE_VALUE,
                    target,
                    "“" + field.label().zh() + "”的值 " + NumberText.of(value) + " 超出合理范围 " + range + "，请核对",
                    field.label().en() + " " + NumberText.of(value) + " is outside the plausible range " + range
                            + ": check it");
        }
    }

    private static String expectedZh(Parameter field) {
        return switch (field.type()) {
            case NUMBER -> "填写数字";
            case INTEGER -> "填写整数";
            case DATE -> "填写日期，如 2026-03-05";
            case ENUM -> "从选项中选择";
            case BOOLEAN -> "选择是或否";
            case STRING -> "填写文字";
        };
    }

    private static String expectedEn(Parameter field) {
        return switch (field.type()) {
            case NUMBER -> "a number";
            case INTEGER -> "a whole number";
            case DATE -> "a date such as 2026-03-05";
            case ENUM -> "one of the options";
            case BOOLEAN -> "true or false";
            case STRING -> "text";
        };
    }
}
