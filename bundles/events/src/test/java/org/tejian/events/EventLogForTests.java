package org.tejian.events;

import java.util.ArrayList;
import java.util.List;

/** An event log in memory, for tests of services that append to it. Rollbacks do not reach it. */
public final class EventLogForTests implements EventLog {

    /** One appended event and who did it. */
    public record Entry(Actor actor, NewEvent event) {}

    private final List<Entry> entries = new ArrayList<>();

    @Override
    public synchronized void append(Actor actor, NewEvent event) {
        entries.add(new Entry(actor, event));
    }

    /** Everything appended so far, oldest first. */
    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The types of everything appended so far, oldest first. */
    public List<String> types() {
        return entries().stream().map(entry -> entry.event().type()).toList();
    }

    /** The last one appended. */
    public Entry last() {
        List<Entry> all = entries();
        return all.get(all.size() - 1);
    }

    public synchronized void clear() {
        entries.clear();
    }
}
