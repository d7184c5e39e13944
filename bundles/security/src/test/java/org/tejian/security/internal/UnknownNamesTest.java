package org.tejian.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class UnknownNamesTest {

    private static final Instant NOW = Instant.parse("2026-03-05T08:00:00Z");

    private final UnknownNames names = new UnknownNames(new LockOut(3, Duration.ofMinutes(15), Duration.ofMinutes(15)));

    @Test
    void givenFailures_whenTheRuleIsMet_thenTheNameLooksLockedForItsTime() {
        assertThat(names.failed("nobody", NOW)).isFalse();
        assertThat(names.failed("nobody", NOW)).isFalse();
        assertThat(names.failed("nobody", NOW)).isFalse();
        assertThat(names.failed("nobody", NOW.plusSeconds(60))).isTrue();
        assertThat(names.failed("other", NOW)).isFalse();
        assertThat(names.failed("nobody", NOW.plusSeconds(15 * 60))).isFalse();
    }

    @Test
    void givenFailuresFarApart_whenCounted_thenTheNameNeverLooksLocked() {
        for (int i = 0; i < 10; i++) {
            assertThat(names.failed("nobody", NOW.plus(Duration.ofMinutes(10L * i))))
                    .isFalse();
        }
    }
}
