package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;

@Schema(description = "How many deliveries are sent once more.")
public record SentAgain(int deliveries) {}
