package org.tejian.inspection.spi;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One thing the platform has to say about a record.
 *
 * @param code kebab-case word of {@link FindingCode}
 * @param target what it is about: {@code item 2.1}, {@code parameter rated_speed}, {@code fact x}, {@code computation x},
 *     {@code rows thickness[3].measured}, {@code record}
 * @param text what is wrong and what to do
 */
public record Finding(FindingCode code, Severity severity, String target, Text text) {

    /** {@code {code, severity: error|warning|info, target, zh, en}}, JSON-ready. */
    public Map<String, Object> toModel() {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("code", code.code());
        model.put("severity", severity.name().toLowerCase(Locale.ROOT));
        model.put("target", target);
        model.put("zh", text.zh());
        model.put("en", text.en());
        return model;
    }
}
