package org.tejian.shell.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.tejian.directory.CalendarDay;
import org.tejian.directory.CalendarYear;
import org.tejian.directory.WorkingCalendar;

/** Makes one day a holiday, a shifted workday, or an ordinary day again. */
@Service
@Command(scope = "tejian", name = "calendar-set", description = "设置工作日历的一天 Sets one day of the working calendar")
@SuppressWarnings("NullAway.Init")
public final class CalendarSetCommand extends SignedInCommand {

    /** Typed for a day that is as its place in the week says. */
    static final String ORDINARY = "ORDINARY";

    @Argument(name = "day", required = true, description = "日期 The day, for example 2027-01-01")
    String day;

    @Argument(
            index = 1,
            name = "kind",
            required = true,
            description = "放假、调休上班或恢复平日 HOLIDAY, SHIFTED_WORKDAY or ORDINARY")
    @Completion(CalendarKindCompleter.class)
    String kind;

    @Option(name = "--name", description = "名称 For what, for example 元旦")
    String name = "";

    @Reference
    WorkingCalendar calendar;

    @Override
    void run() {
        LocalDate wanted = Typed.date(day).orElseThrow(() -> Typed.wrong(day, "2027-01-01"));
        CalendarYear year = calendar.set(caller(), wanted, kind(kind), Typed.atMost(name, 50), Optional.empty());
        System.out.println(wanted + " " + (calendar.isWorkday(wanted) ? "上班 workday" : "放假 day off") + "; "
                + CalendarCommand.state(year));
    }

    static Optional<CalendarDay.Kind> kind(String typed) {
        return typed.equalsIgnoreCase(ORDINARY)
                ? Optional.empty()
                : Optional.of(Typed.constant(typed, CalendarDay.Kind.class));
    }
}
