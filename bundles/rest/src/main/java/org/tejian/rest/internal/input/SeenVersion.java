package org.tejian.rest.internal.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tejian.refusal.Refusal;
import org.tejian.rest.internal.problem.RestError;

/**
 * The header {@code If-Match} of a change that may not be made blindly: the version the client has seen.
 *
 * @param value the version
 */
public record SeenVersion(long value) {

    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,18})\"");

    /**
     * Reads the header.
     *
     * @throws Refusal {@link RestError#VERSION_NEEDED} when it names no version, {@link RestError#VERSION_CHANGED} when
     *     what it names can be none
     */
    public static SeenVersion of(IfMatch header) {
        if (header.header().isEmpty() || header.header().equals("*")) {
            throw new Refusal(RestError.VERSION_NEEDED);
        }
        Matcher tag = TAG.matcher(header.header());
        if (!tag.matches()) {
            throw new Refusal(RestError.VERSION_CHANGED);
        }
        return new SeenVersion(Long.parseLong(tag.group(1)));
    }

    /**
     * Refuses when there is another version now.
     *
     * @throws Refusal {@link RestError#VERSION_CHANGED}
     */
    public void admit(long version) {
        if (value != version) {
            throw new Refusal(RestError.VERSION_CHANGED);
        }
    }
}
