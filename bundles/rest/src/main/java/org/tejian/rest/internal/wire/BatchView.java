package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Schema(description = "What became of a batch, one line for each member in the order sent.")
public record BatchView(int done, int refused, List<Line> members) {

    @Schema(name = "BatchLine", description = "One member: done, or refused with nothing of it changed.")
    public record Line(
            @Schema(description = "Place in the list, from 0")
            int index,

            @Schema(description = "The request or task; left out when refused")
            Optional<UUID> id,

            @Schema(description = "Version of the request, task or record after it")
            Optional<Long> version,

            @Schema(description = "Number of the request or task")
            Optional<String> number,

            @Schema(description = "Whether the record may be finished")
            Optional<Boolean> complete,

            @Schema(description = "Why it was refused") Optional<Refused> refusal) {}

    @Schema(name = "BatchRefusal", description = "The code and sentences of a problem.")
    public record Refused(String code, String zh, String en, List<Problem.FieldProblem> errors) {}
}
