package org.tejian.security.internal;

import java.time.Instant;

/** Tokens of the identity provider that programs send with each request. */
public interface BearerTokens {

    /**
     * What a token says.
     *
     * @param userName whose it is
     * @param issuedAt when it was issued
     * @param expires when it ends
     */
    record Verified(String userName, Instant issuedAt, Instant expires) {}

    /**
     * Verifies signature, issuer, audience and times. May ask the provider for its keys: call it outside of a transaction.
     *
     * @throws org.tejian.refusal.Refusal {@code SESSION_ENDED} when the token is not good, {@code PROVIDER_AWAY}
     */
    Verified verify(String token);
}
