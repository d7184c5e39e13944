package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tejian.directory.Role;

@Schema(description = "An account to open.")
public record NewAccount(
        @Schema(description = "3 to 40 of a-z, 0-9, dot, dash")
        String userName,

        UUID personId,
        List<Role> roles,
        @Schema(format = "password") String password,

        @Schema(description = "Whether the first sign-in must set a new one; true when left out") @Nullable
        Boolean mustChangePassword) {

    /** Without the password, so that it reaches no log. */
    @Override
    public String toString() {
        return "NewAccount[" + userName + "]";
    }
}
