package org.tejian.events;

import java.util.Collection;

/**
 * The append-only log of every decision: audit trail, feed of the warehouse and of notifications. Rows are written in the
 * caller's transaction, so that an event exists exactly when its change does; nothing can alter or delete one.
 */
public interface EventLog {

    /**
     * Appends one event to the log.
     *
     * @throws IllegalStateException when no transaction is open
     */
    void append(Actor actor, NewEvent event);

    /**
     * Appends many events of one actor, in their order, set-based; for bulk loads.
     *
     * @throws IllegalStateException when no transaction is open
     */
    default void appendAll(Actor actor, Collection<NewEvent> events) {
        events.forEach(event -> append(actor, event));
    }
}
