package org.tejian.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tejian.directory.DirectoryForTests.caller;
import static org.tejian.directory.RefusalAssert.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tejian.database.EmbeddedDatabaseForTests;
import org.tejian.directory.CalendarDay;
import org.tejian.directory.CalendarDay.Kind;
import org.tejian.directory.CalendarYear;
import org.tejian.directory.Caller;
import org.tejian.directory.DeadlineTerm;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.Organisations;
import org.tejian.directory.Role;
import org.tejian.directory.TermUnit;
import org.tejian.events.EventLogForTests;
import org.tejian.refusal.Refusal;

class StoredCalendarTest {

    private static final EmbeddedDatabaseForTests DATABASE =
            EmbeddedDatabaseForTests.fresh().migrated("directory", Organisations.class);
    private static final EventLogForTests LOG = new EventLogForTests();
    private static final StoredCalendar CALENDAR =
            new StoredCalendar(DATABASE.transactions(), LOG, DATABASE.schema("directory"));
    private static final StoredTerms TERMS =
            new StoredTerms(DATABASE.transactions(), LOG, DATABASE.schema("directory"));
    private static final Caller IT = caller(DirectoryForTests.platformOperator(), Role.SYSTEM_ADMINISTRATOR);
    private static final Caller CLERK =
            caller(DirectoryForTests.countyRegulator(DirectoryForTests.BAIYUN), Role.COUNTY_CLERK);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2013-09-18, true",
        "2013-09-19, false",
        "2013-09-20, false",
        "2013-09-21, false",
        "2013-09-22, true",
        "2013-09-29, true",
        "2013-10-05, false",
        "2013-10-07, false",
        "2013-10-12, true",
        "2013-10-13, false",
        "2026-02-14, true",
        "2026-02-16, false",
        "2026-02-28, true"
    })
    void givenOfficialCalendars_whenAsked_thenHolidaysAndShiftedDaysCount(LocalDate day, boolean works) {
        assertThat(CALENDAR.isWorkday(day)).isEqualTo(works);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-09-10, 0, 2013-09-10",
        "2013-09-10, 5, 2013-09-17",
        "2013-09-10, 15, 2013-10-08",
        "2013-09-27, 5, 2013-10-10",
        "2013-12-30, 2, 2014-01-01",
        "2026-02-13, 3, 2026-02-25"
    })
    void givenWorkdays_whenCounted_thenOverHolidaysAndTheTurnOfTheYear(LocalDate from, int days, LocalDate last) {
        assertThat(CALENDAR.plusWorkdays(from, days)).isEqualTo(last);
    }

    @Test
    void givenYearNobodyEntered_whenAdministratorsEditIt_thenItCountsAtOnceAndTheEventSaysWhat() {
        assertThat(CALENDAR.year(2014).entered()).isFalse();
        LOG.clear();

        CalendarYear year =
                CALENDAR.set(IT, LocalDate.of(2014, 1, 1), Optional.of(Kind.HOLIDAY), "元旦", Optional.of(0L));

        assertThat(year.version()).isEqualTo(1);
        assertThat(year.confirmed()).isFalse();
        assertThat(CALENDAR.isWorkday(LocalDate.of(2014, 1, 1))).isFalse();
        assertThat(LOG.last().event().type()).isEqualTo("directory.calendar.changed");
        assertThat(LOG.last().event().after()).containsEntry("2014-01-01", "HOLIDAY");
        assertRefused(
                () -> CALENDAR.set(IT, LocalDate.of(2014, 1, 2), Optional.of(Kind.HOLIDAY), "", Optional.of(0L)),
                DirectoryError.CALENDAR_CHANGED);

        CALENDAR.set(IT, LocalDate.of(2014, 1, 1), Optional.empty(), "", Optional.empty());
        assertThat(CALENDAR.isWorkday(LocalDate.of(2014, 1, 1))).isTrue();
    }

    @Test
    void givenWholeYear_whenImported_thenItReplacesWhatWasThere() {
        CALENDAR.set(IT, LocalDate.of(2015, 3, 3), Optional.of(Kind.HOLIDAY), "误设", Optional.empty());

        CalendarYear year = CALENDAR.importYear(
                IT,
                2015,
                List.of(
                        new CalendarDay(LocalDate.of(2015, 1, 1), Kind.HOLIDAY, "元旦"),
                        new CalendarDay(LocalDate.of(2015, 1, 4), Kind.SHIFTED_WORKDAY, "元旦调休")),
                true,
                "国务院办公厅通知",
                Optional.empty());

        assertThat(year.days()).hasSize(2);
        assertThat(year.confirmed()).isTrue();
        assertThat(CALENDAR.isWorkday(LocalDate.of(2015, 3, 3))).isTrue();
        assertThat(CALENDAR.isWorkday(LocalDate.of(2015, 1, 4))).isTrue();
    }

    @Test
    void givenWrongDaysYearsOrRoles_whenEntered_thenEachIsNamedAndNothingChanges() {
        CalendarYear before = CALENDAR.year(2016);
        assertRefused(
                        () -> CALENDAR.importYear(
                                IT,
                                2016,
                                List.of(
                                        new CalendarDay(LocalDate.of(2015, 1, 1), Kind.HOLIDAY, "元旦"),
                                        new CalendarDay(LocalDate.of(2016, 1, 4), Kind.SHIFTED_WORKDAY, "周一"),
                                        new CalendarDay(LocalDate.of(2016, 1, 1), Kind.HOLIDAY, "元旦"),
                                        new CalendarDay(LocalDate.of(2016, 1, 1), Kind.HOLIDAY, "元旦")),
                                true,
                                "",
                                Optional.empty()),
                        DirectoryError.CALENDAR_DAYS)
                .satisfies(refusal -> assertThat(refusal.details())
                        .extracting(Refusal.Detail::field)
                        .containsExactly("days[0]", "days[1]", "days[3]"));
        assertRefused(() -> CALENDAR.year(1989), DirectoryError.CALENDAR_YEAR);
        assertRefused(
                () -> CALENDAR.set(CLERK, LocalDate.of(2016, 1, 1), Optional.empty(), "", Optional.empty()),
                DirectoryError.ROLE_FORBIDS);
        assertThat(CALENDAR.year(2016)).isEqualTo(before);
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.plusWorkdays(LocalDate.of(2013, 1, 1), -1));
    }

    @Test
    void givenTwoAdministrators_whenBothEditTheSameYear_thenOneIsTold() {
        CALENDAR.importYear(IT, 2017, List.of(), false, "", Optional.empty());

        long told =
                IntStream.of(2, 3).mapToObj(day -> CompletableFuture.supplyAsync(() -> edits(day))).toList().stream()
                        .map(CompletableFuture::join)
                        .filter(Boolean.FALSE::equals)
                        .count();

        assertThat(told).isEqualTo(1);
        assertThat(CALENDAR.year(2017).days()).hasSize(1);
    }

    private static boolean edits(int day) {
        try {
            CALENDAR.set(IT, LocalDate.of(2017, 1, day), Optional.of(Kind.HOLIDAY), "元旦", Optional.of(1L));
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.code()).isEqualTo(DirectoryError.CALENDAR_CHANGED);
            return false;
        }
    }

    @Test
    void givenTheTable_whenRead_thenEveryDeadlineOfTheTradeIsThereAndUnconfirmedOnesSaySo() {
        assertThat(TERMS.all().stream().map(term -> term.code().replaceAll("[A-Z]$", "")))
                .contains(IntStream.rangeClosed(1, 17).mapToObj(i -> "D" + i).toArray(String[]::new));
        assertThat(TERMS.all().stream().filter(term -> !term.confirmed()).map(DeadlineTerm::code))
                .contains("D8A", "D8B", "D9A", "D9B")
                .doesNotContain("D10", "D13", "D16A", "D17B");
        assertRefused(() -> TERMS.require("D99"), DirectoryError.TERM_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "D8A, 2013-09-10, 2013-09-17",
        "D8B, 2013-09-10, 2013-10-08",
        "D3, 2013-09-10, 2013-10-10",
        "D4, 2014-09-30, 2014-08-30",
        "D16A, 2014-05-31, 2014-02-28",
        "D5, 2013-09-10, 2013-09-10",
        "P1, 2012-09-10, 2013-09-10"
    })
    void givenTerms_whenCounted_thenTheLastDayIsInTheirUnit(String code, LocalDate from, LocalDate due) {
        assertThat(TERMS.require(code).due(from, CALENDAR)).isEqualTo(due);
    }

    @Test
    void givenWorkdaysBeforeADay_whenCounted_thenBackwardsOverWeekends() {
        DeadlineTerm term = new DeadlineTerm("X", 1, "", "", 2, TermUnit.WORKDAYS, true, "", false);

        assertThat(term.due(LocalDate.of(2013, 9, 16), CALENDAR)).isEqualTo(LocalDate.of(2013, 9, 12));
    }

    @Test
    void givenTerm_whenCorrected_thenOnceForEachVersionWithOldAndNew() {
        LOG.clear();
        DeadlineTerm before = TERMS.require("D2");

        DeadlineTerm after =
                TERMS.correct(IT, "D2", before.version(), 20, TermUnit.WORKDAYS, "TSG T7001-2023", true, "已核对");

        assertThat(after.amount()).isEqualTo(20);
        assertThat(after.confirmed()).isTrue();
        assertThat(LOG.last().event().before()).containsEntry("amount", 30);
        assertRefused(
                () -> TERMS.correct(IT, "D2", before.version(), 30, TermUnit.DAYS, "x", true, "x"),
                DirectoryError.TERM_CHANGED);
        assertRefused(
                () -> TERMS.correct(IT, "D2", after.version(), 0, TermUnit.DAYS, "x", true, "x"),
                DirectoryError.TERM_WRONG);
        assertRefused(
                () -> TERMS.correct(IT, "D2", after.version(), 1, TermUnit.AT_ONCE, "x", true, "x"),
                DirectoryError.TERM_WRONG);
        assertRefused(
                () -> TERMS.correct(CLERK, "D2", after.version(), 1, TermUnit.DAYS, "x", true, "x"),
                DirectoryError.ROLE_FORBIDS);
        assertThat(TERMS.require("D2")).isEqualTo(after);
    }
}
