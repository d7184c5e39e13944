package org.tejian.webhooks.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings in {@code etc/org.tejian.webhooks.cfg}; the defaults fit a province. */
@ObjectClassDefinition(name = "Tejian webhooks")
public @interface WebhooksConfig {

    /** The configuration's name. */
    String PID = "org.tejian.webhooks";

    @AttributeDefinition(
            description =
                    "Hosts inside the network that may be called, by name (data.gz.local) or domain (*.gz.local), over http too; all others must have public addresses and https")
    String[] internalHosts() default {};

    @AttributeDefinition(
            description = "Seconds after each failed attempt until the next one; after the last the delivery is dead")
    int[] retryAfterSeconds() default {10, 30, 120, 600, 1_800, 3_600, 10_800, 21_600, 43_200};

    @AttributeDefinition(description = "Seconds in which a receiver must answer")
    int answerWithinSeconds() default 10;

    @AttributeDefinition(
            description = "Deliveries that this node sends at the same time; a webhook gets at most two of them")
    int senders() default 4;

    @AttributeDefinition(description = "Days for which finished deliveries are kept")
    int keepDays() default 30;
}
