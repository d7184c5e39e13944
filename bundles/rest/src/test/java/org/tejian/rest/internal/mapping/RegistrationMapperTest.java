package org.tejian.rest.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.tejian.directory.CalendarDay;
import org.tejian.refusal.Refusal;
import org.tejian.registration.ApplicationKind;
import org.tejian.registration.NewApplication;
import org.tejian.rest.internal.input.FieldReader;
import org.tejian.rest.internal.problem.RestError;
import org.tejian.rest.internal.wire.CalendarImport;
import org.tejian.rest.internal.wire.CalendarImportDay;
import org.tejian.rest.internal.wire.RegistrationApplicationRequest;

class RegistrationMapperTest {

    private static final UUID DEVICE = new UUID(1, 2);

    @Test
    void givenApplicationOnTheWire_whenRead_thenEveryFieldArrives() {
        NewApplication content = RegistrationMapper.content(new RegistrationApplicationRequest(
                ApplicationKind.MOVE_OUT,
                List.of(DEVICE),
                " 李安全 ",
                Map.of("name", "电梯"),
                List.of("合同 1"),
                new UUID(3, 4),
                "520102",
                "中华南路1号",
                Map.of("rated_load", 1000),
                LocalDate.of(2026, 3, 5),
                "搬迁"));

        assertThat(content.kind()).isEqualTo(ApplicationKind.MOVE_OUT);
        assertThat(content.deviceIds()).containsExactly(DEVICE);
        assertThat(content.safetyManager()).isEqualTo("李安全");
        assertThat(content.declared()).containsEntry("name", "电梯");
        assertThat(content.newRegion())
                .hasValueSatisfying(region -> assertThat(region.value()).isEqualTo("520102"));
        assertThat(content.newParameters()).containsEntry("rated_load", 1000);
        assertThat(content.day()).contains(LocalDate.of(2026, 3, 5));
    }

    @Test
    void givenApplicationFullOfMistakes_whenRead_thenEachFieldIsNamedAtOnce() {
        assertFields(
                () -> RegistrationMapper.content(new RegistrationApplicationRequest(
                        null,
                        Collections.singletonList(null),
                        "x".repeat(101),
                        Map.of("name", List.of()),
                        List.of("x".repeat(301)),
                        null,
                        "52",
                        "x".repeat(301),
                        null,
                        null,
                        "x".repeat(301))),
                "kind",
                "deviceIds",
                "safetyManager",
                "declared.name",
                "documents",
                "newRegion",
                "newPlace",
                "reason");
    }

    @Test
    void givenCalendarOnTheWire_whenRead_thenWrongDaysAreNamedByTheirPlace() {
        CalendarImport wrong = new CalendarImport(
                List.of(
                        new CalendarImportDay(LocalDate.of(2027, 1, 1), CalendarDay.Kind.HOLIDAY, null),
                        new CalendarImportDay(null, null, "x".repeat(51))),
                false,
                null);

        assertFields(
                () -> RegistrationMapper.days(wrong, new FieldReader()), "days[1].day", "days[1].kind", "days[1].name");
    }

    private static void assertFields(ThrowingCallable reading, String... fields) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(RestError.FIELD_INVALID);
            assertThat(refusal.details()).extracting(Refusal.Detail::field).containsExactlyInAnyOrder(fields);
        });
    }
}
