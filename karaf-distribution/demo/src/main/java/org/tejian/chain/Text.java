package org.tejian.chain;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Chinese text in addresses. */
public final class Text {

    private Text() {}

    /** The text as the value of a query parameter. */
    public static String query(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
