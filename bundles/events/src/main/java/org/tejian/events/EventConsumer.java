package org.tejian.events;

/**
 * A service that wants every event once, in order, after commit. Registered as an OSGi service; the log keeps its position
 * under {@link #name()} and stores it in the transaction in which {@link #handle} runs, so that handling and position
 * stand or fall together.
 */
public interface EventConsumer {

    /** Stable name under which the position is kept. */
    String name();

    /** Handles one event inside a transaction. An exception stops this consumer at this event; it is tried again. */
    void handle(RecordedEvent event);
}
