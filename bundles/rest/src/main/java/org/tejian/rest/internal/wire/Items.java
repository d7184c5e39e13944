package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

@Schema(description = "A list, or one page of it.")
public record Items<T>(
        List<T> items,

        @Schema(description = "Cursor of the following page; left out on the last")
        Optional<String> next) {

    /** A list that is complete. */
    public static <T> Items<T> all(List<T> items) {
        return new Items<>(items, Optional.empty());
    }
}
