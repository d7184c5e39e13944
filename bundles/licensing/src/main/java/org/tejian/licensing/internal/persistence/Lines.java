package org.tejian.licensing.internal.persistence;

import java.util.List;

/** A list of short texts kept as the lines of one. */
final class Lines {

    private Lines() {}

    static String join(List<String> texts) {
        return String.join("\n", texts);
    }

    static List<String> split(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }
}
