package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(description = "What a file for import may hold, with its columns.")
public record ImportKindView(Label kind, List<ImportColumnView> columns) {

    @Schema(description = "A column of the table. The heading may be the Chinese or the English name.")
    public record ImportColumnView(
            @Schema(description = "Chinese heading") String zh,
            @Schema(description = "English heading") String en,

            @Schema(description = "Whether every row has a value")
            boolean required,

            Label format,
            @Schema(description = "Most characters") int most,

            @Schema(description = "The values allowed; empty when not a closed set")
            List<String> codes,

            String example,
            String noteZh,
            String noteEn) {}
}
