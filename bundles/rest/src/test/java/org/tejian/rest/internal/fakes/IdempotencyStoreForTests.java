package org.tejian.rest.internal.fakes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tejian.refusal.Refusal;
import org.tejian.rest.internal.idempotency.IdempotencyStore;
import org.tejian.rest.internal.idempotency.StoredAnswer;
import org.tejian.rest.internal.problem.RestError;

/** Keys in memory. */
public final class IdempotencyStoreForTests implements IdempotencyStore {

    private final Map<String, String> digests = new HashMap<>();
    private final Map<String, StoredAnswer> answers = new HashMap<>();

    @Override
    public Optional<StoredAnswer> take(UUID accountId, String key, String digest) {
        String known = digests.putIfAbsent(accountId + key, digest);
        if (known == null) {
            return Optional.empty();
        }
        if (!known.equals(digest)) {
            throw new Refusal(RestError.IDEMPOTENCY_KEY_REUSED);
        }
        return Optional.of(Optional.ofNullable(answers.get(accountId + key))
                .orElseThrow(() -> new Refusal(RestError.IDEMPOTENCY_UNFINISHED)));
    }

    @Override
    public void keep(UUID accountId, String key, StoredAnswer answer) {
        answers.put(accountId + key, answer);
    }

    @Override
    public void release(UUID accountId, String key) {
        digests.remove(accountId + key);
    }
}
