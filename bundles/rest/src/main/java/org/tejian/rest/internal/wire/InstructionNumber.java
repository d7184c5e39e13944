package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;

@Schema(description = "The instruction that was issued first.")
public record InstructionNumber(@Schema(maxLength = 60) String instructionNumber) {}
