package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(description = "Everything that is missing, in one list.")
public record MissingList(
        @Schema(description = "1 to 50 items") List<String> missing) {}
