package org.tejian.matrix;

import com.fasterxml.jackson.databind.JsonNode;

/** Whether a refusal says what it must. */
final class Told {

    private Told() {}

    /** A code, a sentence in each language, and for every field that is named what is wrong with it. */
    static boolean wholly(JsonNode refusal, String chinese, String english) {
        boolean told = refusal.path("code").asText().matches("[A-Z][A-Z0-9_]+")
                && refusal.path(chinese).asText().codePoints().anyMatch(Character::isIdeographic)
                && refusal.path(english).asText().matches("(?s).*[a-z]{2}.*");
        for (JsonNode each : refusal.path("errors")) {
            told &= !each.path("zh").asText().isBlank()
                    && !each.path("en").asText().isBlank();
        }
        return told;
    }
}
