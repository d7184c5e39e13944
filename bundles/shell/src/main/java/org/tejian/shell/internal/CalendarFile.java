package org.tejian.shell.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tejian.directory.CalendarDay;
import org.tejian.refusal.Refusal;
import org.tejian.refusal.Refusal.Detail;

/** A calendar as text: one day a line, {@code 2027-01-01,HOLIDAY,元旦}; empty lines and lines with # are passed over. */
final class CalendarFile {

    private CalendarFile() {}

    /** @throws Refusal {@link ShellError#CALENDAR_LINES} naming every wrong line */
    static List<CalendarDay> read(List<String> lines) {
        List<CalendarDay> days = new ArrayList<>();
        List<Detail> wrong = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Optional<CalendarDay> day = day(line);
            day.ifPresent(days::add);
            if (day.isEmpty()) {
                wrong.add(new Detail("line " + (i + 1), line, "2027-01-01,HOLIDAY,元旦"));
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refusal(ShellError.CALENDAR_LINES, wrong);
        }
        return days;
    }

    private static Optional<CalendarDay> day(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length < 2 || cells.length > 3) {
            return Optional.empty();
        }
        try {
            LocalDate day = Typed.date(cells[0]).orElseThrow(() -> Typed.wrong(cells[0], "2027-01-01"));
            String name = cells.length == 3 ? cells[2].strip() : "";
            return Optional.of(new CalendarDay(
                    day, Typed.constant(cells[1].strip(), CalendarDay.Kind.class), Typed.atMost(name, 50)));
        } catch (Refusal refusal) {
            // the caller names the line, all wrong ones together
            return Optional.empty();
        }
    }
}
