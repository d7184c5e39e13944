package org.tejian.inspection.internal.paper;

import java.time.Instant;
import java.time.LocalDate;
import org.tejian.inspection.internal.rule.ChinaTime;

/** Dates as papers print them: 2026年03月05日. */
final class PaperDates {

    private PaperDates() {}

    static String zh(LocalDate day) {
        return String.format("%d年%02d月%02d日", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** The day in China. */
    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ChinaTime.ZONE);
    }
}
