package org.tejian.events;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the sealed log. A reader that remembers the last position it handled misses no event and sees none twice. */
public interface EventReader {

    /** The sealed events after {@code position} (0 for the beginning), in order, at most {@code limit} (1 to 1000). */
    List<RecordedEvent> after(long position, int limit);

    /** Every event of one thing, oldest first, those not sealed yet (position 0, empty hash) included. */
    List<RecordedEvent> ofSubject(UUID subjectId);

    /** Recomputes the hash chain from its beginning. */
    Verification verify();

    /**
     * What {@link #verify()} found.
     *
     * @param checked how many events were recomputed
     * @param firstBroken position of the first event whose content or hash does not fit; empty when the chain is whole
     */
    record Verification(long checked, Optional<Long> firstBroken) {
        public boolean whole() {
            return firstBroken.isEmpty();
        }
    }
}
