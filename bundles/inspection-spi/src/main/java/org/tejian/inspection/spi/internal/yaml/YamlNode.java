package org.tejian.inspection.spi.internal.yaml;

import java.util.List;
import java.util.Map;

/** A piece of a definition's text that knows its place. */
public sealed interface YamlNode {

    Place place();

    /** A word, a number or nothing. */
    record Scalar(String text, boolean plain, Place place) implements YamlNode {

        /** Written as nothing: {@code key:}, {@code null} or {@code ~}. */
        public boolean absent() {
            return plain && (text.isEmpty() || text.equals("null") || text.equals("~"));
        }
    }

    /** A list. */
    record Sequence(List<YamlNode> elements, Place place) implements YamlNode {}

    /** Keys and values in the order of the text. */
    record Mapping(Map<String, YamlNode> entries, Place place) implements YamlNode {}
}
