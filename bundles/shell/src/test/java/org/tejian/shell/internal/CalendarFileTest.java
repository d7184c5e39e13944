package org.tejian.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tejian.directory.CalendarDay;
import org.tejian.directory.CalendarYear;
import org.tejian.refusal.Refusal;

class CalendarFileTest {

    @Test
    void givenCalendarFile_whenRead_thenEveryDayIsThereAndRemarksAreNot() {
        assertThat(CalendarFile.read(List.of(
                        "# 2027",
                        "",
                        "2027-01-01,HOLIDAY,元旦",
                        " 2027-01-03 , shifted_workday , 元旦调休 ",
                        "2027-01-02,HOLIDAY")))
                .containsExactly(
                        new CalendarDay(LocalDate.of(2027, 1, 1), CalendarDay.Kind.HOLIDAY, "元旦"),
                        new CalendarDay(LocalDate.of(2027, 1, 3), CalendarDay.Kind.SHIFTED_WORKDAY, "元旦调休"),
                        new CalendarDay(LocalDate.of(2027, 1, 2), CalendarDay.Kind.HOLIDAY, ""));
    }

    @Test
    void givenWrongLines_whenRead_thenEachIsNamedByItsNumber() {
        List<String> lines = List.of(
                "2027-02-30,HOLIDAY,x", "2027-01-01,FREE,x", "2027-01-01", "2027-01-01,HOLIDAY,y,z", ",HOLIDAY");

        assertThatThrownBy(() -> CalendarFile.read(lines)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(ShellError.CALENDAR_LINES);
            assertThat(refusal.zh()).contains("日历文件");
            assertThat(refusal.en()).contains("Correct each line");
            assertThat(refusal.details())
                    .extracting(Refusal.Detail::field)
                    .containsExactly("line 1", "line 2", "line 3", "line 4", "line 5");
        });
    }

    @Test
    void givenKinds_whenTyped_thenAnOrdinaryDayIsOneToo() {
        assertThat(CalendarSetCommand.kind("holiday")).contains(CalendarDay.Kind.HOLIDAY);
        assertThat(CalendarSetCommand.kind("ordinary")).isEmpty();
        assertThatThrownBy(() -> CalendarSetCommand.kind("free")).isInstanceOf(Refusal.class);
    }

    @Test
    void givenYears_whenShown_thenTheConsoleSaysHowFarTheyCanBeTrusted() {
        assertThat(CalendarCommand.state(new CalendarYear(2027, 0, false, "", List.of())))
                .contains("not entered");
        assertThat(CalendarCommand.state(new CalendarYear(2027, 2, false, "", List.of())))
                .contains("unconfirmed");
        assertThat(CalendarCommand.state(new CalendarYear(2027, 2, true, "通知", List.of())))
                .endsWith("已核对 confirmed 通知");
    }
}
