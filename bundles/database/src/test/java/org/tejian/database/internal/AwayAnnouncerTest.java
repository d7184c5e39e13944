package org.tejian.database.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tejian.database.DatabaseHealth.Mode;
import org.tejian.database.DatabaseHealth.Status;

class AwayAnnouncerTest {

    private static final Instant BEGIN = Instant.parse("2026-03-01T00:00:00Z");

    private final AwayAnnouncer announcer = new AwayAnnouncer(BEGIN);

    @Test
    void givenOrdinaryStart_whenItTakesSeconds_thenOnlyReadyIsSaid() {
        assertThat(announcer.look(away(), at(0))).isEmpty();
        assertThat(announcer.look(away(), at(15))).isEmpty();
        assertThat(announcer.look(ready(), at(16)))
                .hasValueSatisfying(line -> assertThat(line.warning()).isFalse());
        assertThat(announcer.look(ready(), at(17))).isEmpty();
    }

    @Test
    void givenDatabaseAway_whenTimePasses_thenSaidOnceAMinuteWithTheProblem() {
        assertThat(announcer.look(away(), at(21))).hasValueSatisfying(line -> {
            assertThat(line.warning()).isTrue();
            assertThat(line.words()).contains("数据库不可用", "The database is away", "connection refused");
        });
        assertThat(announcer.look(away(), at(50))).isEmpty();
        assertThat(announcer.look(away(), at(80))).isEmpty();
        assertThat(announcer.look(away(), at(81))).isPresent();
        assertThat(announcer.look(away(), at(100))).isEmpty();
        assertThat(announcer.look(away(), at(141))).isPresent();
    }

    @Test
    void givenReady_whenItStaysAway_thenSaidAndItsReturnToo() {
        announcer.look(ready(), at(1));

        assertThat(announcer.look(awaySince(at(30)), at(31))).as("only just").isEmpty();
        assertThat(announcer.look(awaySince(at(30)), at(33))).isPresent();
        assertThat(announcer.look(ready(), at(34)))
                .hasValueSatisfying(line -> assertThat(line.warning()).isFalse());
    }

    @Test
    void givenReady_whenAwayForAMoment_thenNothingIsSaid() {
        announcer.look(ready(), at(1));

        assertThat(announcer.look(awaySince(at(30)), at(32))).isEmpty();
        assertThat(announcer.look(ready(), at(33))).isEmpty();
    }

    private static Instant at(int seconds) {
        return BEGIN.plus(Duration.ofSeconds(seconds));
    }

    private static Status away() {
        return new Status(false, Mode.EMBEDDED, BEGIN, Optional.of("connection refused"));
    }

    private static Status awaySince(Instant since) {
        return new Status(false, Mode.EMBEDDED, since, Optional.of("connection refused"));
    }

    private static Status ready() {
        return new Status(true, Mode.EMBEDDED, BEGIN, Optional.empty());
    }
}
