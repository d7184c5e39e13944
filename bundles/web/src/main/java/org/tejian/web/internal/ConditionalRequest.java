package org.tejian.web.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** What the headers of a request ask for: which encoding, and whether the browser has the file already. */
final class ConditionalRequest {

    private ConditionalRequest() {}

    /** Whether the client takes gzip; a quality of zero refuses it. */
    static boolean takesGzip(HttpServletRequest request) {
        return parts(request.getHeader("Accept-Encoding"))
                .map(part -> part.toLowerCase(Locale.ROOT).split(";", 2))
                .anyMatch(part -> part[0].strip().equals("gzip") && (part.length == 1 || !refuses(part[1])));
    }

    private static boolean refuses(String parameter) {
        return parameter.replace(" ", "").matches("q=0(\\.0{0,3})?");
    }

    /** Whether the client holds the representation with this ETag (weak comparison). */
    static boolean holds(HttpServletRequest request, String entityTag) {
        return parts(request.getHeader("If-None-Match"))
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .anyMatch(tag -> tag.equals("*") || tag.equals(entityTag));
    }

    private static Stream<String> parts(@Nullable String header) {
        return header == null
                ? Stream.empty()
                : Arrays.stream(header.split(",")).map(String::strip);
    }
}
