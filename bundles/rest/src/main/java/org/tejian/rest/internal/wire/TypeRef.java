package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;

@Schema(description = "The edition of an inspection type that a task has frozen.")
public record TypeRef(String id, String edition, String sha256, String zh, String en) {}
