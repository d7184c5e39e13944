package org.tejian.rest.internal.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tejian.refusal.Refusal;
import org.tejian.rest.internal.problem.RestError;

class WireValuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-30", "26-03-05", "2026-3-5", "1899-12-31", "2200-01-01", "+99999-01-01", "20260305", ""
            })
    void what_is_no_date_of_this_trade_is_none(String text) {
        assertThat(CalendarDate.parse(text)).isEmpty();
    }

    @Test
    void dates_are_read() {
        assertThat(CalendarDate.parse("2024-02-29")).contains(LocalDate.of(2024, 2, 29));
    }

    @Test
    void a_date_as_moment_is_the_end_of_that_day_in_china() {
        assertThat(Moment.parse("2026-03-05").instant()).isEqualTo("2026-03-05T15:59:59.999Z");
        assertThat(Moment.parse("2026-03-05T08:00:00+08:00").instant()).isEqualTo("2026-03-05T00:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-03-05T08:00:00", "1000-01-01T00:00:00Z", "+50000-01-01T00:00:00Z"})
    void what_is_no_moment_is_refused(String text) {
        assertThatThrownBy(() -> Moment.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rare_characters_are_clean_and_control_characters_are_not() {
        assertThat(CleanText.isClean("张\uD842\uDFB7 第一行\n第二行\t")).isTrue();
        assertThat(CleanText.isClean(new String(Character.toChars(0x323AF)))).isTrue();
        assertThat(CleanText.isClean("a\u0000b")).isFalse();
        assertThat(CleanText.isClean("a\u001bb")).isFalse();
        assertThat(CleanText.isClean("\uD842")).isFalse();
        assertThat(CleanText.isClean("\uFFFE")).isFalse();
    }

    @Test
    void a_version_is_admitted_when_it_is_the_one_seen_or_none_is_named() {
        new IfMatch("").admit(3);
        new IfMatch("*").admit(3);
        new IfMatch("\"3\"").admit(3);
        assertThatThrownBy(() -> new IfMatch("\"2\"").admit(3))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(RestError.VERSION_CHANGED));
        assertThatThrownBy(() -> new IfMatch("W/\"3\"").admit(3)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_blind_change_is_refused_where_the_version_is_needed() {
        assertThat(SeenVersion.of(new IfMatch("\"12\"")).value()).isEqualTo(12);
        assertThatThrownBy(() -> SeenVersion.of(new IfMatch("")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(RestError.VERSION_NEEDED));
        assertThatThrownBy(() -> SeenVersion.of(new IfMatch("\"twelve\"")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(RestError.VERSION_CHANGED));
        assertThatThrownBy(() -> new SeenVersion(2).admit(3)).isInstanceOf(Refusal.class);
    }
}
