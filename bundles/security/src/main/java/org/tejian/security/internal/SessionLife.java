package org.tejian.security.internal;

import java.time.Duration;
import java.time.Instant;

/**
 * How long sessions live.
 *
 * @param idle an unused one ends after this
 * @param longest any one ends after this
 * @param remembered a verified one is not looked up again for this long
 */
public record SessionLife(Duration idle, Duration longest, Duration remembered) {

    /** The configured times. */
    public static SessionLife of(SecurityConfig config) {
        return new SessionLife(
                Duration.ofMinutes(config.sessionIdleMinutes()),
                Duration.ofHours(config.sessionLongestHours()),
                Duration.ofSeconds(config.sessionRememberedSeconds()));
    }

    /** When a session used at {@code usedAt} ends, if it is not used again. */
    public Instant expiry(Instant usedAt, Instant endsAt) {
        Instant idleEnd = usedAt.plus(idle);
        return idleEnd.isBefore(endsAt) ? idleEnd : endsAt;
    }
}
