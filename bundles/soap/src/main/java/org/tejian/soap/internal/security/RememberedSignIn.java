package org.tejian.soap.internal.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.tejian.directory.Caller;
import org.tejian.refusal.Refusal;
import org.tejian.security.SecurityError;
import org.tejian.security.SignIn;

/**
 * Signs in with the password of each call, but pays the slow hash only once in a while: the session of a verified
 * password is remembered under a keyed digest of name and password, whose key lives as long as this object. What ends a
 * session (a lock, new roles, a new password) ends it here too; a wrong password always goes to the platform's sign-in,
 * which counts it and locks.
 */
public final class RememberedSignIn implements AutoCloseable {

    private static final int MOST = 1_000;
    private static final String MAC = "HmacSHA256";

    private final Supplier<SignIn> signIn;
    private final Duration life;
    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private record Entry(CompletableFuture<String> token, Instant until) {}

    /** @param life how long a verified password is remembered; zero for not at all */
    public RememberedSignIn(Supplier<SignIn> signIn, Duration life, Clock clock) {
        this.signIn = signIn;
        this.life = life;
        this.clock = clock;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, MAC);
    }

    /** @throws Refusal whatever {@link SignIn#signIn} and {@link SignIn#authenticate} refuse */
    Caller caller(Credentials given, String address) {
        String digest = digest(given);
        boolean fresh = false;
        Entry entry;
        List<Entry> gone = new ArrayList<>();
        synchronized (entries) {
            sweep(gone);
            @Nullable Entry known = entries.get(digest);
            if (known == null) {
                known = new Entry(new CompletableFuture<>(), clock.instant().plus(life));
                entries.put(digest, known);
                fresh = true;
            }
            entry = known;
        }
        signOut(gone);
        if (fresh) {
            return first(digest, entry, given, address);
        }
        return again(digest, entry, given, address);
    }

    private Caller first(String digest, Entry entry, Credentials given, String address) {
        try {
            String token = signIn.get()
                    .signIn(given.userName(), given.password(), address)
                    .token();
            entry.token().complete(token);
            return signIn.get().authenticate(token, address);
        } catch (RuntimeException e) {
            forget(digest, entry);
            entry.token().completeExceptionally(e);
            throw e;
        }
    }

    private Caller again(String digest, Entry entry, Credentials given, String address) {
        try {
            return signIn.get().authenticate(entry.token().join(), address);
        } catch (CompletionException e) {
            // the same wrong password, sent at the same time, fails once for all who sent it
            throw e.getCause() instanceof Refusal refusal ? refusal : e;
        } catch (Refusal refusal) {
            if (refusal.code() != SecurityError.SESSION_ENDED) {
                throw refusal;
            }
            forget(digest, entry);
            return caller(given, address);
        }
    }

    private void forget(String digest, Entry entry) {
        synchronized (entries) {
            entries.remove(digest, entry);
        }
    }

    /** Takes out what is too old, and the oldest when there are too many. */
    private void sweep(List<Entry> gone) {
        Instant now = clock.instant();
        Iterator<Entry> oldestFirst = entries.values().iterator();
        while (oldestFirst.hasNext()) {
            Entry entry = oldestFirst.next();
            if (now.isBefore(entry.until()) && entries.size() < MOST) {
                return;
            }
            gone.add(entry);
            oldestFirst.remove();
        }
    }

    private void signOut(List<Entry> gone) {
        for (Entry entry : gone) {
            if (entry.token().isDone() && !entry.token().isCompletedExceptionally()) {
                signIn.get().signOut(entry.token().join());
            }
        }
    }

    private String digest(Credentials given) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            mac.update(given.userName().getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(given.password().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + MAC, e);
        }
    }

    /** Forgets every password; the sessions end by themselves. */
    @Override
    public void close() {
        synchronized (entries) {
            entries.clear();
        }
    }
}
