package org.tejian.security;

import java.time.Instant;
import org.tejian.directory.Caller;

/**
 * A successful sign-in.
 *
 * @param token the secret a client sends with each request; kept by the platform only as a digest
 * @param caller who signed in
 * @param expires when the session ends unless it is used
 * @param mustChangePassword whether nothing but a change of password is allowed yet
 */
public record Session(String token, Caller caller, Instant expires, boolean mustChangePassword) {}
