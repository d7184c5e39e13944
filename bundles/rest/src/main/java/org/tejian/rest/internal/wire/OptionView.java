package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;

@Schema(description = "One of several choices of an inspection type.")
public record OptionView(String key, String zh, String en) {}
