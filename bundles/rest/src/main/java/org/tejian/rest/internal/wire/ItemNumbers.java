package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(description = "Numbers of inspection items.")
public record ItemNumbers(@Schema(example = "[\"1.1\"]") List<String> items) {}
