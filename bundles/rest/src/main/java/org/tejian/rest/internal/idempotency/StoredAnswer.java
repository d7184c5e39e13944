package org.tejian.rest.internal.idempotency;

import java.util.Optional;

/**
 * The answer to a command, as it was given the first time.
 *
 * @param status HTTP status, 200 to 299
 * @param contentType media type; empty without a body
 * @param location address of what was created
 * @param tag its ETag
 * @param body the body; empty for none
 */
public record StoredAnswer(
        int status, Optional<String> contentType, Optional<String> location, Optional<String> tag, byte[] body) {}
