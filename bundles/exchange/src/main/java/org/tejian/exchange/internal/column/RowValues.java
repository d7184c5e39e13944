package org.tejian.exchange.internal.column;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tejian.directory.Organisation;
import org.tejian.exchange.ExchangeError;
import org.tejian.exchange.ImportColumn;
import org.tejian.exchange.RowProblem;
import org.tejian.exchange.internal.file.RawRow;
import org.tejian.refusal.ErrorCode;
import org.tejian.refusal.Refusal;

/** The values of one row. What is wrong is collected, so that the user sees all of it at once. */
public final class RowValues {

    private static final Pattern DAY = Pattern.compile("([12][0-9]{3})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");
    private static final Pattern DIGITS = Pattern.compile("([12][0-9]{3})([0-9]{2})([0-9]{2})");
    private static final Pattern SERIAL = Pattern.compile("[1-9][0-9]{3,5}");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final RawRow row;
    private final Headings headings;
    private final Map<String, ImportColumn> columns;
    private final Map<String, List<Organisation>> organisations;
    private final List<RowProblem> problems = new ArrayList<>();

    public RowValues(
            RawRow row,
            Headings headings,
            Map<String, ImportColumn> columns,
            Map<String, List<Organisation>> organisations) {
        this.row = row;
        this.headings = headings;
        this.columns = columns;
        this.organisations = organisations;
        columns.values().forEach(this::checkForm);
    }

    /** Whether something is wrong with what has been read so far. */
    public boolean wrong() {
        return !problems.isEmpty();
    }

    /** Everything wrong with the row. */
    public List<RowProblem> problems() {
        return List.copyOf(problems);
    }

    /** The text, possibly empty. */
    public String text(String field) {
        return headings.text(row, column(field));
    }

    /** The value that {@code constructor} makes of the text; a text it refuses is a problem. */
    public <T> Optional<T> value(String field, Function<String, T> constructor, String zh, String en) {
        String text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(constructor.apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            wrong(field, text, zh, en);
            return Optional.empty();
        }
    }

    /** A date in one of the accepted forms, or the number by which a spreadsheet keeps it. */
    public Optional<LocalDate> date(String field) {
        return value(field, RowValues::day, "日期,如 2026-03-05", "a date, for example 2026-03-05");
    }

    /** A number as it was written. */
    public Optional<BigDecimal> number(String field) {
        return value(
                field,
                text -> {
                    if (!text.matches("-?[0-9]{1,12}(\\.[0-9]{1,12})?")) {
                        throw new IllegalArgumentException(text);
                    }
                    return new BigDecimal(text);
                },
                "数字",
                "a number");
    }

    /** 是 or 否. */
    public Optional<Boolean> yesNo(String field) {
        Map<String, Boolean> words = Map.of("是", true, "否", false, "Y", true, "N", false, "合格", true, "不合格", false);
        return value(
                field,
                text -> Optional.ofNullable(words.get(text)).orElseThrow(() -> new IllegalArgumentException(text)),
                "是或否",
                "是 or 否");
    }

    /** A constant by its Chinese name or its code. */
    public <E extends Enum<E>> Optional<E> code(String field, Map<String, E> set) {
        return value(
                field,
                text -> constant(text, set),
                String.join("、", set.keySet()),
                set.values().toString());
    }

    /** Several constants, separated by 、 or a comma. */
    public <E extends Enum<E>> Set<E> codes(String field, Map<String, E> set) {
        Set<E> constants = new LinkedHashSet<>();
        for (String each : list(text(field))) {
            try {
                constants.add(constant(each, set));
            } catch (IllegalArgumentException e) {
                wrong(field, each, String.join("、", set.keySet()), set.values().toString());
            }
        }
        return constants;
    }

    /** The organisation named by credit code or full name. */
    public Optional<Organisation> organisation(String field) {
        String text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<Organisation> found = organisations.getOrDefault(text, List.of());
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        problem(
                field,
                found.isEmpty() ? ExchangeError.ORGANISATION_UNKNOWN : ExchangeError.ORGANISATION_AMBIGUOUS,
                column(field).zh(),
                text);
        return Optional.empty();
    }

    /** Says that something is wrong with a field. */
    public void wrong(String field, String value, String zh, String en) {
        String shown = value.length() > 60 ? value.substring(0, 60) + "…" : value;
        problem(field, ExchangeError.VALUE_WRONG, column(field).zh(), shown, zh, en);
    }

    /** Says that a field must not be empty in this row. */
    public void missing(String field) {
        problem(field, ExchangeError.VALUE_MISSING, column(field).zh());
    }

    /** The parts of a text separated by 、, commas or semicolons. */
    public static List<String> list(String text) {
        return Pattern.compile("[、,，;；]")
                .splitAsStream(text)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private void checkForm(ImportColumn column) {
        String text = headings.text(row, column);
        if (text.isEmpty()) {
            if (column.required()) {
                missing(column.field());
            }
        } else if (text.length() > column.most()) {
            problem(column.field(), ExchangeError.VALUE_TOO_LONG, column.zh(), column.most());
        } else if (text.chars()
                .anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == 0x7F || c == 0xFFFD)) {
            wrong(column.field(), "…", "不含控制字符和乱码的文本", "text without control characters");
        }
    }

    private void problem(String field, ErrorCode code, Object... arguments) {
        Refusal refusal = new Refusal(code, arguments);
        problems.add(new RowProblem(row.number(), column(field).zh(), code.name(), refusal.zh(), refusal.en()));
    }

    private ImportColumn column(String field) {
        return Optional.ofNullable(columns.get(field))
                .orElseThrow(() -> new IllegalArgumentException("no column " + field));
    }

    private static <E extends Enum<E>> E constant(String text, Map<String, E> set) {
        return Optional.ofNullable(set.get(text))
                .or(() -> set.values().stream()
                        .filter(each -> each.name().equalsIgnoreCase(text))
                        .findFirst())
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static LocalDate day(String text) {
        Matcher parts = DAY.matcher(text.replaceFirst("[ T]00:00(:00)?$", ""));
        if (!parts.matches()) {
            parts = DIGITS.matcher(text);
        }
        if (parts.matches()) {
            return LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
        }
        if (SERIAL.matcher(text).matches()) {
            return DAY_ZERO.plusDays(Integer.parseInt(text));
        }
        throw new IllegalArgumentException(text);
    }
}
