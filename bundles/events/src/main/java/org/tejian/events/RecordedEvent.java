package org.tejian.events;

import java.time.Instant;
import java.util.UUID;

/**
 * An event in its place in the sealed log.
 *
 * @param position dense, starting at 1; given after commit by the sealer
 * @param id the event's identifier
 * @param at when the transaction wrote it
 * @param actor who did it
 * @param event what happened
 * @param hash SHA-256 in lower-case hex over this event and the hash before it
 */
public record RecordedEvent(long position, UUID id, Instant at, Actor actor, NewEvent event, String hash) {}
