package org.tejian.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewEventTest {

    private static final UUID SUBJECT = new UUID(1, 2);

    @Test
    void givenValuesOfTheDomain_whenCreated_thenTheyAreJsonValuesAndLaterChangesDoNotReachThem() {
        List<Object> owners = new ArrayList<>(List.of("甲公司"));

        NewEvent event = event(Map.of(
                "id",
                SUBJECT,
                "day",
                LocalDate.of(2013, 8, 20),
                "unit",
                TimeUnit.DAYS,
                "speed",
                new BigDecimal("1.75"),
                "stops",
                18,
                "place",
                Map.of("owners", owners)));
        owners.add("乙公司");

        assertThat(event.after())
                .containsEntry("id", "00000000-0000-0001-0000-000000000002")
                .containsEntry("day", "2013-08-20")
                .containsEntry("unit", "DAYS")
                .containsEntry("speed", new BigDecimal("1.75"))
                .containsEntry("stops", 18)
                .containsEntry("place", Map.of("owners", List.of("甲公司")));
    }

    @Test
    void givenNoJsonValue_whenCreated_thenRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> event(Collections.singletonMap("a", null)));
        assertThatIllegalArgumentException().isThrownBy(() -> event(Map.of("a", Collections.singletonList(null))));
        assertThatIllegalArgumentException().isThrownBy(() -> event(Map.of("a", Optional.of("b"))));
        assertThatIllegalArgumentException().isThrownBy(() -> event(Map.of("a", Map.of("b", new Object()))));
        assertThatIllegalArgumentException().isThrownBy(() -> event(Map.of("a", Double.NaN)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "accepted", "registration.accepted", "Registration.notification.accepted", "a.b.c.d"})
    void givenWrongType_whenCreated_thenRefused(String type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewEvent(type, "device", SUBJECT, Map.of(), Map.of(), ""));
    }

    private static NewEvent event(Map<String, Object> after) {
        return new NewEvent("archive.device.entered", "device", SUBJECT, Map.of(), after, "");
    }
}
