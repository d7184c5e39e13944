package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

@Schema(description = "An organisation or a person, by identifier and name.")
public record Ref(UUID id, String name) {}
