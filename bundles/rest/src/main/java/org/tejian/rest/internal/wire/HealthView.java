package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Schema(description = "Whether the platform serves, and what it waits for.")
public record HealthView(
        @Schema(description = "UP or DOWN") String status,
        String version,
        Instant time,
        DatabaseView database,
        @Schema(description = "Schemas that are up to date") List<String> schemas,

        @Schema(description = "Parts of the platform that wait for something")
        List<String> waiting,

        @Schema(description = "How many inspection types are installed")
        int inspectionTypes) {

    @Schema(description = "The state of the database.")
    public record DatabaseView(boolean ready, String mode, Instant since, Optional<String> problem) {}
}
