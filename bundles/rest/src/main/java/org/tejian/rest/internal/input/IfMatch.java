package org.tejian.rest.internal.input;

import org.tejian.refusal.Refusal;
import org.tejian.rest.internal.problem.RestError;

/**
 * The header {@code If-Match}: the version the client has seen, if it says so.
 *
 * @param header the header as sent; empty when it was not
 */
public record IfMatch(String header) {

    /**
     * Refuses when the client has seen another version; a client that names none takes what is there.
     *
     * @throws Refusal {@link RestError#VERSION_CHANGED}
     */
    public void admit(long version) {
        if (!header.isEmpty() && !header.equals("*") && !header.equals("\"" + version + "\"")) {
            throw new Refusal(RestError.VERSION_CHANGED);
        }
    }
}
