package org.tejian.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tejian.directory.RegionCode;
import org.tejian.directory.Role;
import org.tejian.refusal.Refusal;

class TypedTest {

    @Test
    void what_is_right_becomes_a_value() {
        assertThat(Typed.date("2026-03-05")).contains(LocalDate.of(2026, 3, 5));
        assertThat(Typed.value("520113", "520113", RegionCode::new)).contains(new RegionCode("520113"));
        assertThat(Typed.constants(List.of("inspector", "REVIEWER"), Role.class))
                .containsExactly(Role.INSPECTOR, Role.REVIEWER);
        assertThat(Typed.date(null)).isEmpty();
        assertThat(Typed.constants(null, Role.class)).isEmpty();
    }

    @Test
    void a_date_to_look_back_to_is_the_end_of_that_day_in_china() {
        assertThat(Typed.moment("2026-03-05").orElseThrow()).isEqualTo("2026-03-05T15:59:59.999Z");
        assertThat(Typed.moment("2026-03-05T08:00:00Z").orElseThrow()).isEqualTo("2026-03-05T08:00:00Z");
    }

    @Test
    void what_is_wrong_is_refused_with_what_is_expected() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Typed.constant("BOSS", Role.class));

        assertThat(refusal.en()).contains("BOSS", "INSPECTOR", "COUNTY_CLERK");
        assertThat(catchThrowableOfType(Refusal.class, () -> Typed.date("yesterday"))
                        .zh())
                .contains("yesterday", "2026-03-05");
        assertThat(catchThrowableOfType(Refusal.class, () -> Typed.value("52", "520113", RegionCode::new)))
                .isNotNull();
        assertThat(catchThrowableOfType(Refusal.class, () -> Typed.moment("2026-03")))
                .isNotNull();
    }
}
