package org.tejian.directory.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.database.MigratedSchema;
import org.tejian.database.Transactions;
import org.tejian.directory.CalendarDay;
import org.tejian.directory.CalendarYear;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.Role;
import org.tejian.directory.WorkingCalendar;
import org.tejian.events.EventLog;
import org.tejian.events.NewEvent;
import org.tejian.refusal.Refusal;
import org.tejian.refusal.Refusal.Detail;

/** The calendar in {@code directory.calendar_year} and {@code directory.calendar_day}; read anew each time, nodes keep none. */
@Component
public final class StoredCalendar implements WorkingCalendar {

    private static final int FIRST = 1990;
    private static final int LAST = 2100;
    private static final int MOST_WORKDAYS = 1000;

    private static final String DAYS =
            "select day, kind, name from directory.calendar_day where day between ? and ? order by day";
    private static final String YEAR = "select version, confirmed, source from directory.calendar_year where year = ?";
    private static final String ENTER = """
            insert into directory.calendar_year (year, version, confirmed, source) values (?, 0, false, '')
            on conflict (year) do nothing""";
    private static final String LOCK = "select version from directory.calendar_year where year = ? for update";
    private static final String TURN =
            "update directory.calendar_year set version = version + 1, confirmed = ?, source = ? where year = ?";
    private static final String CLEAR = "delete from directory.calendar_day where day between ? and ?";
    private static final String ADD = "insert into directory.calendar_day (day, kind, name) values (?, ?, ?)";

    private final Transactions transactions;
    private final EventLog log;

    @Activate
    public StoredCalendar(
            @Reference Transactions transactions,
            @Reference EventLog log,
            @Reference(target = "(schema=directory)") MigratedSchema schema) {
        this.transactions = transactions;
        this.log = log;
    }

    @Override
    public boolean isWorkday(LocalDate day) {
        return works(day, exceptions(day, day));
    }

    @Override
    public LocalDate plusWorkdays(LocalDate day, int workdays) {
        if (workdays < 0 || workdays > MOST_WORKDAYS) {
            throw new IllegalArgumentException(
                    "0 to " + MOST_WORKDAYS + " working days can be counted, not " + workdays);
        }
        // five of seven days, and the longest holidays besides
        Map<LocalDate, CalendarDay.Kind> exceptions = exceptions(day, day.plusDays(workdays * 2L + 60));
        LocalDate last = day;
        for (int left = workdays; left > 0; ) {
            last = last.plusDays(1);
            if (works(last, exceptions)) {
                left--;
            }
        }
        return last;
    }

    @Override
    public CalendarYear year(int year) {
        requireYear(year);
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(YEAR)) {
                statement.setInt(1, year);
                try (ResultSet row = statement.executeQuery()) {
                    List<CalendarDay> days = days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
                    return row.next()
                            ? new CalendarYear(
                                    year,
                                    row.getLong("version"),
                                    row.getBoolean("confirmed"),
                                    row.getString("source"),
                                    days)
                            : new CalendarYear(year, 0, false, "", days);
                }
            }
        });
    }

    @Override
    public CalendarYear set(
            Caller caller, LocalDate day, Optional<CalendarDay.Kind> kind, String name, Optional<Long> version) {
        caller.require(Role.SYSTEM_ADMINISTRATOR);
        requireYear(day.getYear());
        return transactions.required(() -> {
            CalendarYear before = locked(day.getYear(), version);
            List<CalendarDay> days = new ArrayList<>(before.days());
            days.removeIf(each -> each.day().equals(day));
            kind.ifPresent(given -> days.add(new CalendarDay(day, given, name.strip())));
            return turn(caller, before, days, before.confirmed(), before.source());
        });
    }

    @Override
    public CalendarYear importYear(
            Caller caller, int year, List<CalendarDay> days, boolean confirmed, String source, Optional<Long> version) {
        caller.require(Role.SYSTEM_ADMINISTRATOR);
        requireYear(year);
        return transactions.required(() -> turn(caller, locked(year, version), days, confirmed, source.strip()));
    }

    private CalendarYear turn(
            Caller caller, CalendarYear before, List<CalendarDay> days, boolean confirmed, String source) {
        refuseWrongDays(before.year(), days, source);
        write(before.year(), days, confirmed, source);
        CalendarYear after = year(before.year());
        log.append(
                caller.actor(Role.SYSTEM_ADMINISTRATOR),
                new NewEvent(
                        "directory.calendar.changed",
                        "calendar",
                        new UUID(0, before.year()),
                        values(before),
                        values(after),
                        source));
        return after;
    }

    private CalendarYear locked(int year, Optional<Long> seen) {
        long version = transactions.jdbc(connection -> {
            try (PreparedStatement enter = connection.prepareStatement(ENTER);
                    PreparedStatement lock = connection.prepareStatement(LOCK)) {
                enter.setInt(1, year);
                enter.executeUpdate();
                lock.setInt(1, year);
                try (ResultSet row = lock.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        });
        if (seen.filter(other -> other != version).isPresent()) {
            throw new Refusal(DirectoryError.CALENDAR_CHANGED, Integer.toString(year));
        }
        return year(year);
    }

    private void write(int year, List<CalendarDay> days, boolean confirmed, String source) {
        transactions.jdbc(connection -> {
            try (PreparedStatement turn = connection.prepareStatement(TURN);
                    PreparedStatement clear = connection.prepareStatement(CLEAR);
                    PreparedStatement add = connection.prepareStatement(ADD)) {
                turn.setBoolean(1, confirmed);
                turn.setString(2, source);
                turn.setInt(3, year);
                turn.executeUpdate();
                clear.setObject(1, LocalDate.of(year, 1, 1));
                clear.setObject(2, LocalDate.of(year, 12, 31));
                clear.executeUpdate();
                for (CalendarDay each : days) {
                    add.setObject(1, each.day());
                    add.setString(2, each.kind().name());
                    add.setString(3, each.name());
                    add.addBatch();
                }
                return add.executeBatch();
            }
        });
    }

    private static void refuseWrongDays(int year, List<CalendarDay> days, String source) {
        List<Detail> wrong = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < days.size(); i++) {
            CalendarDay each = days.get(i);
            String field = "days[" + i + "]";
            if (each.day().getYear() != year) {
                wrong.add(
                        new Detail(field, each.day() + " 不在 " + year + " 年。", each.day() + " is not in " + year + "."));
            }
            if (!seen.add(each.day())) {
                wrong.add(new Detail(field, each.day() + " 重复。", each.day() + " is given twice."));
            }
            if (each.kind() == CalendarDay.Kind.SHIFTED_WORKDAY && !each.weekend()) {
                wrong.add(new Detail(
                        field,
                        each.day() + " 不是周末,不能设为调休上班。",
                        each.day() + " is no weekend and cannot be a shifted workday."));
            }
        }
        if (source.length() > 200) {
            wrong.add(new Detail("source", "最多 200 个字。", "At most 200 characters."));
        }
        if (!wrong.isEmpty()) {
            throw new Refusal(DirectoryError.CALENDAR_DAYS, wrong);
        }
    }

    private static Map<String, Object> values(CalendarYear year) {
        Map<String, Object> values = new TreeMap<>();
        values.put("confirmed", year.confirmed());
        values.put("source", year.source());
        year.days()
                .forEach(each -> values.put(each.day().toString(), each.kind().name()));
        return values;
    }

    private static void requireYear(int year) {
        if (year < FIRST || year > LAST) {
            throw new Refusal(DirectoryError.CALENDAR_YEAR, Integer.toString(year));
        }
    }

    private static boolean works(LocalDate day, Map<LocalDate, CalendarDay.Kind> exceptions) {
        CalendarDay.Kind kind = exceptions.get(day);
        if (kind != null) {
            return kind == CalendarDay.Kind.SHIFTED_WORKDAY;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private Map<LocalDate, CalendarDay.Kind> exceptions(LocalDate from, LocalDate to) {
        Map<LocalDate, CalendarDay.Kind> found = new TreeMap<>();
        days(from, to).forEach(each -> found.put(each.day(), each.kind()));
        return found;
    }

    private List<CalendarDay> days(LocalDate from, LocalDate to) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(DAYS)) {
                statement.setObject(1, from);
                statement.setObject(2, to);
                List<CalendarDay> days = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        days.add(day(rows));
                    }
                }
                return days;
            }
        });
    }

    private static CalendarDay day(ResultSet row) throws SQLException {
        return new CalendarDay(
                row.getObject("day", LocalDate.class),
                CalendarDay.Kind.valueOf(row.getString("kind")),
                row.getString("name"));
    }
}
