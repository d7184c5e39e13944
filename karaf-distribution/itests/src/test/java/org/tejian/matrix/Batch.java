package org.tejian.matrix;

import com.fasterxml.jackson.databind.JsonNode;

/** The answer to a batch: done as a whole, with a line for each member that may say no. */
final class Batch {

    private Batch() {}

    /** Why the first member was refused; missing when it was not, or when this is no answer to a batch. */
    static JsonNode firstRefusal(Api.Reply reply) {
        return reply.json().path("members").path(0).path("refusal");
    }

    /** Whether every member was refused, each with a code and in both languages. */
    static boolean whollyRefused(Api.Reply reply) {
        JsonNode members = reply.json().path("members");
        boolean refused = members.isArray() && !members.isEmpty();
        for (JsonNode each : members) {
            refused &= Told.wholly(each.path("refusal"), "zh", "en");
        }
        return refused;
    }
}
