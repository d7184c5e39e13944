package org.tejian.events.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class EventClockTest {

    @Test
    void givenAClockThatStands_whenAsked_thenTimesStillOrderTheEvents() {
        Instant now = Instant.parse("2026-03-05T08:00:00.123456789Z");
        EventClock clock = new EventClock(Clock.fixed(now, ZoneOffset.UTC));

        assertThat(clock.next()).isEqualTo(Instant.parse("2026-03-05T08:00:00.123456Z"));
        assertThat(clock.next()).isEqualTo(Instant.parse("2026-03-05T08:00:00.123457Z"));
    }
}
