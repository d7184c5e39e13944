package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

@Schema(description = "A person to enter.")
public record NewPerson(@Schema(maxLength = 100) String name, UUID organisationId) {}
