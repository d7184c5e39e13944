package org.tejian.rest.internal.idempotency;

import java.util.Optional;
import java.util.UUID;

/**
 * Remembers commands sent under an {@code Idempotency-Key}. A key belongs to one account; it is kept for two days.
 *
 * <p>A command takes its key before it runs and stores its answer after. When the platform dies in between, nobody knows
 * whether the command took effect: the key then stays taken and tells the client to look, which is the honest answer.
 */
public interface IdempotencyStore {

    /**
     * Takes a key for a request.
     *
     * @param digest digest of the request
     * @return the answer to give again; empty when this is the first time and the command shall run
     * @throws org.tejian.refusal.Refusal {@code IDEMPOTENCY_KEY_REUSED} when the key stands for another request,
     *     {@code IDEMPOTENCY_UNFINISHED} when the first one has not answered
     */
    Optional<StoredAnswer> take(UUID accountId, String key, String digest);

    /** Stores the answer of the command that took the key. */
    void keep(UUID accountId, String key, StoredAnswer answer);

    /** Gives the key back, after a refusal that changed nothing. */
    void release(UUID accountId, String key);
}
