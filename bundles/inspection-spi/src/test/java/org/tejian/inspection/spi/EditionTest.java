package org.tejian.inspection.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditionTest {

    private static Edition edition(String number) {
        return new Edition(number, LocalDate.parse("2013-01-01"), Optional.empty());
    }

    @Test
    void numbersAreComparedPartByPart() {
        assertThat(edition("2010.3")).isLessThan(edition("2010.10")).isGreaterThan(edition("2010"));
        assertThat(edition("2010.3")).isEqualByComparingTo(edition("2010.3"));
    }

    @Test
    void illegalEditionsAreRefused() {
        assertThatThrownBy(() -> edition("new")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Edition("1", LocalDate.MAX, Optional.of(LocalDate.MIN)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Text("", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void validityIncludesBothDays() {
        LocalDate from = LocalDate.parse("2013-01-01");
        Edition year = new Edition("1", from, Optional.of(LocalDate.parse("2013-12-31")));
        assertThat(year.validOn(from)).isTrue();
        assertThat(year.validOn(LocalDate.parse("2013-12-31"))).isTrue();
        assertThat(year.validOn(LocalDate.parse("2014-01-01"))).isFalse();
        assertThat(year.validOn(LocalDate.parse("2012-12-31"))).isFalse();
    }
}
