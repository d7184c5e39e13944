package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;

@Schema(description = "What is wrong with a row of a file, and what to do about it.")
public record RowProblemView(
        @Schema(description = "Its number in the file, the heading being 1")
        long row,

        @Schema(description = "Chinese heading of the column; empty when about the whole row")
        String column,

        @Schema(description = "Stable code to compare with", example = "VALUE_WRONG")
        String code,

        String zh,
        String en) {}
