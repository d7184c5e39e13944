package org.tejian.webhooks.internal;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/**
 * One attempt to be made.
 *
 * @param deliveryId the delivery
 * @param attempt 1 for the first
 * @param url whom to call
 * @param secret key of the signature
 * @param event what to tell
 */
record Call(UUID deliveryId, int attempt, URI url, String secret, Told event) {

    /**
     * What a call tells.
     *
     * @param id identifier of the event
     * @param position its position in the log
     * @param at when it happened
     * @param type what happened
     * @param subjectKind the kind of thing it happened to
     * @param subjectId which one
     */
    record Told(UUID id, long position, Instant at, String type, String subjectKind, UUID subjectId) {}

    @Override
    public String toString() {
        return "call " + deliveryId + " to " + url;
    }
}
