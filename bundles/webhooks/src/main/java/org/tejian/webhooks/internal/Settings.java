package org.tejian.webhooks.internal;

/**
 * What {@link WebhooksConfig} says, in range.
 *
 * @param rules whom the platform may be made to call
 * @param retryAfterSeconds waits between attempts, each 0 to a week
 * @param answerWithinSeconds 1 to 60
 * @param senders 1 to 50
 * @param keepDays 1 to 3,650
 */
record Settings(AddressRules rules, int[] retryAfterSeconds, int answerWithinSeconds, int senders, int keepDays) {

    private static final int A_WEEK = 604_800;
    private static final int A_MINUTE = 60;
    private static final int MOST_SENDERS = 50;
    private static final int TEN_YEARS = 3_650;

    Settings {
        retryAfterSeconds = retryAfterSeconds.clone();
        for (int seconds : retryAfterSeconds) {
            within("retryAfterSeconds", seconds, 0, A_WEEK);
        }
        within("answerWithinSeconds", answerWithinSeconds, 1, A_MINUTE);
        within("senders", senders, 1, MOST_SENDERS);
        within("keepDays", keepDays, 1, TEN_YEARS);
    }

    static Settings of(WebhooksConfig config) {
        return new Settings(
                new AddressRules(config.internalHosts()),
                config.retryAfterSeconds(),
                config.answerWithinSeconds(),
                config.senders(),
                config.keepDays());
    }

    private static void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "etc/" + WebhooksConfig.PID + ".cfg: " + name + " is " + least + " to " + most + ", not " + value);
        }
    }
}
