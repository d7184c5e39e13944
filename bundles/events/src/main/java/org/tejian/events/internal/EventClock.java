package org.tejian.events.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The time of events: microseconds as the database keeps them, never twice the same on this node, so that it orders. */
final class EventClock {

    private final Clock clock;
    private final AtomicLong lastMicros = new AtomicLong();

    EventClock(Clock clock) {
        this.clock = clock;
    }

    Instant next() {
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        return Instant.EPOCH.plus(lastMicros.updateAndGet(last -> Math.max(now, last + 1)), ChronoUnit.MICROS);
    }
}
