package org.tejian.database;

import java.security.SecureRandom;
import java.util.UUID;

/** Identifiers assigned by the application: UUID version 7 (RFC 9562), so that new rows go to the end of an index. */
public final class TimeOrderedId {

    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrderedId() {}

    /** A new identifier; unique across nodes, ordered by its millisecond. */
    public static UUID next() {
        long millis = System.currentTimeMillis();
        long high = (millis << 16) | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
