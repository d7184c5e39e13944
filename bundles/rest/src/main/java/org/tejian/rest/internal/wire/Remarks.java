package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a reviewer writes; may be empty.")
public record Remarks(@Schema(maxLength = 2000) @Nullable String remarks) {}
