package org.tejian.inspection.spi;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One text an inspector or a regulator reads, in both languages of the platform.
 *
 * @param zh Chinese, never blank; the only language that reports print
 * @param en English, never blank
 */
public record Text(String zh, String en) {

    /** @throws IllegalArgumentException when one of the two languages is blank */
    public Text {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("A text needs Chinese and English: '" + zh + "' / '" + en + "'");
        }
    }

    /** {@code {zh, en}}, JSON-ready. */
    public Map<String, Object> toModel() {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("zh", zh);
        model.put("en", en);
        return model;
    }
}
