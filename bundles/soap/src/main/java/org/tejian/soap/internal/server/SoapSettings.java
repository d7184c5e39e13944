package org.tejian.soap.internal.server;

import java.time.Duration;

/**
 * What {@link SoapConfig} says, in range.
 *
 * @param tlsRequired whether passwords are taken over TLS only
 * @param rememberedMinutes how long a verified password is remembered, 0 to 1,440 minutes
 * @param largestMessage largest message in bytes, 1,000 to 100,000,000
 */
record SoapSettings(boolean tlsRequired, int rememberedMinutes, int largestMessage) {

    private static final int A_DAY = 1_440;
    private static final int SMALLEST_LIMIT = 1_000;
    private static final int LARGEST_LIMIT = 100_000_000;

    SoapSettings {
        within("signInRememberedMinutes", rememberedMinutes, 0, A_DAY);
        within("largestMessage", largestMessage, SMALLEST_LIMIT, LARGEST_LIMIT);
    }

    static SoapSettings of(SoapConfig config) {
        return new SoapSettings(config.tlsRequired(), config.signInRememberedMinutes(), config.largestMessage());
    }

    Duration remembered() {
        return Duration.ofMinutes(rememberedMinutes);
    }

    private static void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "etc/" + SoapConfig.PID + ".cfg: " + name + " is " + least + " to " + most + ", not " + value);
        }
    }
}
