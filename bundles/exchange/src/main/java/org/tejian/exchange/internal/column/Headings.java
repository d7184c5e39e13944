package org.tejian.exchange.internal.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tejian.exchange.ExchangeError;
import org.tejian.exchange.ImportColumn;
import org.tejian.exchange.internal.file.RawRow;
import org.tejian.refusal.Refusal;

/** Which column of a file is which: by Chinese or English heading, in any order. */
public final class Headings {

    /** The column that the error file adds; a file that has it is taken all the same. */
    public static final String PROBLEMS = "错误说明";

    private final Map<String, Integer> places;

    private Headings(Map<String, Integer> places) {
        this.places = places;
    }

    /** @throws Refusal {@link ExchangeError#HEADINGS}, {@link ExchangeError#HEADING_TWICE} */
    public static Headings of(RawRow heading, List<ImportColumn> columns) {
        Map<String, Integer> places = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < heading.cells().size(); i++) {
            String text = heading.cell(i);
            Optional<ImportColumn> column =
                    columns.stream().filter(each -> fits(each, text)).findFirst();
            if (column.isPresent()) {
                if (places.put(column.get().field(), i) != null) {
                    throw new Refusal(ExchangeError.HEADING_TWICE, column.get().zh());
                }
            } else if (!text.isBlank() && !text.strip().equals(PROBLEMS)) {
                unknown.add(text.strip().lines().findFirst().orElse(""));
            }
        }
        List<String> missing = columns.stream()
                .filter(each -> each.required() && !places.containsKey(each.field()))
                .map(ImportColumn::zh)
                .toList();
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            throw new Refusal(ExchangeError.HEADINGS, words(missing), words(unknown));
        }
        return new Headings(Map.copyOf(places));
    }

    /** The text of that column in a row, without blanks around; empty when the file has no such column. */
    public String text(RawRow row, ImportColumn column) {
        return Optional.ofNullable(places.get(column.field()))
                .map(row::cell)
                .map(String::strip)
                .orElse("");
    }

    private static boolean fits(ImportColumn column, String heading) {
        Set<String> names = Set.of(bare(column.zh()), bare(column.en()), bare(column.zh() + column.en()));
        return names.contains(bare(heading));
    }

    private static String bare(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s*＊]", "")
                .replace('（', '(')
                .replace('）', ')');
    }

    private static String words(List<String> headings) {
        if (headings.isEmpty()) {
            return "—";
        }
        String words = String.join("、", headings.subList(0, Math.min(headings.size(), 20)));
        return words.length() > 400 ? words.substring(0, 400) : words;
    }
}
