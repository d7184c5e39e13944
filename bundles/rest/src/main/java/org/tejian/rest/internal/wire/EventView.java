package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

@Schema(description = "An event in its place in the sealed log.")
public record EventView(
        @Schema(description = "Dense, starting at 1") long position,
        UUID id,
        Instant at,
        String type,
        String subjectKind,
        UUID subjectId,
        ActorView actor,
        @Schema(type = "object") Map<String, Object> before,
        @Schema(type = "object") Map<String, Object> after,
        String reason,

        @Schema(description = "SHA-256 over this event and the hash before it")
        String hash) {

    @Schema(description = "Who did something.")
    public record ActorView(String personName, String role, String organisationName, String address) {}
}
