package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;

@Schema(description = "A text in Chinese and English.")
public record Words(String zh, String en) {}
