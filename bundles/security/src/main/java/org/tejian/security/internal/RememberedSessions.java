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

    /**
     * What is known of a session without its secret.
     *
     * @param caller who signed in, without an address
     * @param expires when it ends unless it is used
     * @param mustChangePassword whether nothing but a change of password is allowed yet
     */
    public record Known(Caller caller, Instant expires, boolean mustChangePassword) {}

    private record Remembered(Known session, Instant until) {}

    private final Map<String, Remembered> byDigest = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
            return size() > MOST;
        }
    };
    private long state;

    /** A session that is still remembered. */
    public synchronized Optional<Known> find(String digest, Instant now) {
        @Nullable Remembered found = byDigest.get(digest);
        if (found == null) {
            return Optional.empty();
        }
        if (!now.isBefore(found.until)) {
            byDigest.remove(digest);
            return Optional.empty();
        }
        return Optional.of(found.session);
    }

    /** To be read before the session is looked up in the database. */
    public synchronized long state() {
        return state;
    }

    /** Remembers a session, unless something was forgotten since {@code stateBefore}. */
    public synchronized void remember(String digest, Known session, Instant until, long stateBefore) {
        if (state == stateBefore) {
            byDigest.put(digest, new Remembered(session, until));
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
        byDigest.values().removeIf(remembered -> accountId.equals(remembered.session.caller.accountId()));
    }
}
