package org.tejian.events;

/**
 * A service that wants every event once, in order, after commit. Registered as an OSGi service; the log keeps its position
 * under {@link #name()} and stores it in the transaction in which {@link #handle} runs, so that handling and position
 * stand or fall together.
 */
public interface EventConsumer {

    /** Stable name under which the position is kept. */
    String name();

    /**
     * Handles one event inside a transaction. An exception undoes what was done for this event and stops this consumer at
     * it; it is tried again after a second, then after longer and longer, up to a minute. Other consumers go on.
     */
    void handle(RecordedEvent event);
}
