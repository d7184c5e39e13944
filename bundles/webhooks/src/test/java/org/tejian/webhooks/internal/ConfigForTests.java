package org.tejian.webhooks.internal;

import java.lang.annotation.Annotation;

/** Settings that let a test call this machine and do not let it wait. */
record ConfigForTests(
        String[] internalHosts, int[] retryAfterSeconds, int answerWithinSeconds, int senders, int keepDays)
        implements WebhooksConfig {

    static ConfigForTests retries(int... seconds) {
        return new ConfigForTests(new String[] {"127.0.0.1"}, seconds, 2, 4, 30);
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return WebhooksConfig.class;
    }
}
