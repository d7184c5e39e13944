package org.tejian.security.internal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Failed sign-ins under names nobody has. They are "locked" like real accounts, so that the answers do not tell which names
 * exist. Kept in memory and bounded.
 */
public final class UnknownNames {

    private static final int MOST = 10_000;

    private record Failures(int count, Instant first, Instant lockedUntil) {}

    private static final Failures NONE = new Failures(0, Instant.EPOCH, Instant.EPOCH);

    private final LockOut lockOut;
    private final Map<String, Failures> byName = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST;
        }
    };

    public UnknownNames(LockOut lockOut) {
        this.lockOut = lockOut;
    }

    /** Counts a failure; whether the name was "locked" before it. */
    public synchronized boolean failed(String userName, Instant now) {
        String key = Tokens.digest(userName);
        Failures known = byName.getOrDefault(key, NONE);
        if (now.isBefore(known.lockedUntil)) {
            return true;
        }
        boolean counts = now.isBefore(known.first.plus(lockOut.within()));
        Failures counted = counts ? new Failures(known.count + 1, known.first, now) : new Failures(1, now, now);
        boolean full = counted.count >= lockOut.failures();
        byName.put(key, full ? new Failures(0, Instant.EPOCH, now.plus(lockOut.lockedFor())) : counted);
        return false;
    }
}
