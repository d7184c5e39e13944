package org.tejian.database.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tejian.database.DatabaseHealth.Status;

/** Decides what the log says of the database: when it has gone away, then once a minute, and once when it is back. */
final class AwayAnnouncer {

    /**
     * A line for the log.
     *
     * @param warning whether something is wrong
     */
    record Line(boolean warning, String words) {}

    /** A start takes a few seconds; only after that is it worth a line. */
    private static final Duration START = Duration.ofSeconds(20);

    /** An exchange of the database and a stop of the platform take a moment, which is no news either. */
    private static final Duration MOMENT = Duration.ofSeconds(3);

    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final Instant begin;
    private Optional<Instant> lastLine = Optional.empty();
    private boolean wasReady;

    AwayAnnouncer(Instant begin) {
        this.begin = begin;
    }

    /** The line due now, if any. */
    Optional<Line> look(Status status, Instant now) {
        return status.ready() ? here(status) : away(status, now);
    }

    private Optional<Line> here(Status status) {
        boolean news = !wasReady;
        wasReady = true;
        lastLine = Optional.empty();
        return news
                ? Optional.of(new Line(
                        false, "数据库已就绪(" + status.mode() + ")。 / The database is ready (" + status.mode() + ")."))
                : Optional.empty();
    }

    private Optional<Line> away(Status status, Instant now) {
        boolean starting = !wasReady && lastLine.isEmpty() && now.isBefore(begin.plus(START));
        boolean justGone = now.isBefore(status.since().plus(MOMENT));
        boolean saidLately = lastLine.isPresent() && now.isBefore(lastLine.get().plus(AGAIN));
        if (starting || justGone || saidLately) {
            return Optional.empty();
        }
        wasReady = false;
        lastLine = Optional.of(now);
        return Optional.of(new Line(
                true,
                "数据库不可用,平台等待其恢复后自动继续 / The database is away; the platform waits and goes on by itself (since "
                        + status.since() + "): " + status.problem().orElse("")));
    }
}
