package org.tejian.rest.internal.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

@Schema(description = "Why something was refused (RFC 9457), in Chinese and English, with what to do about it.")
public record Problem(
        @Schema(description = "urn:tejian:error: and the code")
        String type,

        @Schema(description = "The reason and the remedy in Chinese")
        String title,

        @Schema(description = "The same in English") String titleEn,
        @Schema(description = "The HTTP status") int status,

        @Schema(description = "Stable code to compare with", example = "LICENCE_EXPIRED")
        String code,

        @Schema(description = "Path of the request") String instance,

        @Schema(description = "Only with status 500: the number under which the fault is in the log")
        Optional<String> incident,

        @Schema(description = "What is wrong with single fields") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<FieldProblem> errors) {

    @Schema(description = "What is wrong with one field or parameter.")
    public record FieldProblem(
            @Schema(description = "Its name; nested ones as items[0].level")
            String field,

            String zh,
            String en) {}
}
