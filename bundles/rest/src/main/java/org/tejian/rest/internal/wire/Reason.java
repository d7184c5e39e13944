package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;

@Schema(description = "Why something is decided; kept in the log.")
public record Reason(@Schema(maxLength = 2000) String reason) {}
