package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Schema(description = "Who is signed in, in which roles, with which scope.")
public record SessionView(
        @Schema(description = "Only in the answer to signing in: send it as Authorization: Bearer …")
        Optional<String> token,

        @Schema(description = "When the session ends unless it is used")
        Instant expires,

        @Schema(description = "Whether nothing but a change of password is allowed yet")
        boolean mustChangePassword,

        Signed account) {

    @Schema(description = "The account signed in.")
    public record Signed(
            UUID id,
            String userName,
            UUID personId,
            String personName,
            Home organisation,
            List<Label> roles,
            ScopeView scope) {}

    @Schema(description = "The organisation acted for.")
    public record Home(UUID id, String name, Label kind, Label region) {}

    @Schema(description = "Which rows the account sees.")
    public record ScopeView(
            @Schema(description = "PROVINCE, PREFECTURE, COUNTY, AGENCY or UNIT")
            String kind,

            String region,
            UUID organisationId) {}
}
