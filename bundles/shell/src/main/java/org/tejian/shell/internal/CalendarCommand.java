package org.tejian.shell.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.tejian.directory.CalendarDay;
import org.tejian.directory.CalendarYear;
import org.tejian.directory.WorkingCalendar;

/** One year of the working calendar. */
@Service
@Command(scope = "tejian", name = "calendar", description = "工作日历 Shows holidays and shifted workdays of a year")
@SuppressWarnings("NullAway.Init")
public final class CalendarCommand extends ConsoleCommand {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Argument(name = "year", description = "年份 Year; this one when left out")
    int year;

    @Reference
    WorkingCalendar calendar;

    @Override
    void run() {
        print(calendar.year(year == 0 ? LocalDate.now(CHINA).getYear() : year));
    }

    static void print(CalendarYear year) {
        ShellTable table = Tables.of("日期 Day", "星期 Weekday", "类型 Kind", "名称 Name");
        for (CalendarDay each : year.days()) {
            table.addRow().addContent(each.day(), each.day().getDayOfWeek(), each.kind(), each.name());
        }
        table.print(System.out);
        System.out.println(state(year));
    }

    static String state(CalendarYear year) {
        if (!year.entered()) {
            return year.year() + ": 尚未录入,只计周末 not entered, weekends only";
        }
        return year.year() + ": " + (year.confirmed() ? "已核对 confirmed" : "未核对 unconfirmed") + " " + year.source();
    }
}
