package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

@Schema(description = "A person who works for an organisation.")
public record PersonView(UUID id, String name, UUID organisationId) implements Identified {}
