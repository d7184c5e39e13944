package org.tejian.inspection.internal.business;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tejian.inspection.SubmissionOutcome.Note;
import org.tejian.inspection.TaskRecord;
import org.tejian.inspection.spi.Outcome;
import org.tejian.inspection.spi.Severity;
import org.tejian.inspection.spi.Text;
import org.tejian.refusal.Refusal;

/** What an assessment says, for the outcome of a submission. */
final class Notes {

    private Notes() {}

    static List<Note> of(TaskRecord saved) {
        return list(saved, "findings").stream()
                .map(finding -> new Note(
                        text(finding, "code"),
                        Severity.valueOf(text(finding, "severity").toUpperCase(Locale.ROOT)),
                        text(finding, "target"),
                        new Text(text(finding, "zh"), text(finding, "en"))))
                .toList();
    }

    static List<Note> of(Refusal refused) {
        return refused.details().stream()
                .map(detail -> new Note(
                        "record-incomplete", Severity.ERROR, detail.field(), new Text(detail.zh(), detail.en())))
                .toList();
    }

    /** Whether an item is judged. */
    static Predicate<String> judged(TaskRecord saved) {
        Set<String> judged = list(saved, "items").stream()
                .filter(item -> !text(item, "outcome").equals(Outcome.OPEN.code()))
                .map(item -> text(item, "no"))
                .collect(Collectors.toSet());
        return judged::contains;
    }

    private static List<Map<?, ?>> list(TaskRecord saved, String key) {
        return saved.assessment().get(key) instanceof List<?> entries
                ? entries.stream().<Map<?, ?>>map(entry -> (Map<?, ?>) entry).toList()
                : List.of();
    }

    private static String text(Map<?, ?> entry, String key) {
        return String.valueOf(entry.get(key));
    }
}
