package org.tejian.security.internal;

import java.time.Duration;

/**
 * When failed sign-ins lock an account.
 *
 * @param failures that many
 * @param within in that time
 * @param lockedFor lock it for that long
 */
public record LockOut(int failures, Duration within, Duration lockedFor) {

    /** The configured rule. */
    public static LockOut of(SecurityConfig config) {
        return new LockOut(
                config.lockAfterFailures(),
                Duration.ofMinutes(config.lockWithinMinutes()),
                Duration.ofMinutes(config.lockForMinutes()));
    }
}
