package org.tejian.agency;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.tejian.chain.Rest;

/** What the auditor reads in the event log after a moment; signing in and out is nobody's business here. */
final class EventTrail {

    private static final int PAGE = 200;

    private final Rest auditor;
    private long position;

    /** From now on. */
    EventTrail(Rest auditor) {
        this.auditor = auditor;
        read();
    }

    /** The types of the business events since the last reading, oldest first. */
    List<String> read() {
        List<String> types = new ArrayList<>();
        JsonNode page;
        do {
            page = auditor.get("/events?limit=" + PAGE + "&after=" + position)
                    .expect(200)
                    .body()
                    .path("items");
            for (JsonNode event : page) {
                position = event.path("position").asLong();
                types.add(event.path("type").asText());
            }
        } while (page.size() == PAGE);
        // Licences end by themselves when a day has passed, whoever calls meanwhile.
        types.removeIf(type -> type.startsWith("security.") || type.startsWith("licensing."));
        return types;
    }
}
