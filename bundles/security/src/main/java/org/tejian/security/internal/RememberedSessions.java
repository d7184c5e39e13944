package org.tejian.security.internal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.tejian.directory.Caller;

/**
 * Sessions that were verified a few seconds ago, so that not every request asks the database. What was read before an
 * account changed is not remembered after it: {@link #forget} raises the state that {@link #remember} must present.
 */
@Component(service = RememberedSessions.class)
public final class RememberedSessions {

    private static final int MOST = 10_000;

    private record Remembered(Caller caller, Instant until) {}

    private final Map<String, Remembered> byDigest = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
            return size() > MOST;
        }
    };
    private long state;

    /** The caller of a session that is still remembered. */
    public synchronized Optional<Caller> find(String digest, Instant now) {
        @Nullable Remembered found = byDigest.get(digest);
        if (found == null) {
            return Optional.empty();
        }
        if (!now.isBefore(found.until)) {
            byDigest.remove(digest);
            return Optional.empty();
        }
        return Optional.of(found.caller);
    }

    /** To be read before the session is looked up in the database. */
    public synchronized long state() {
        return state;
    }

    /** Remembers a session, unless something was forgotten since {@code stateBefore}. */
    public synchronized void remember(String digest, Caller caller, Instant until, long stateBefore) {
        if (state == stateBefore) {
            byDigest.put(digest, new Remembered(caller, until));
        }
    }

    /** Forgets one session. */
    public synchronized void forget(String digest) {
        state++;
        byDigest.remove(digest);
    }

    /** Forgets all sessions of an account. */
    public synchronized void forget(UUID accountId) {
        state++;
        byDigest.values().removeIf(remembered -> remembered.caller.accountId().equals(accountId));
    }
}
