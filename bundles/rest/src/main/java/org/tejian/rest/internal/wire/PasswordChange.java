package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;

@Schema(description = "The old and the new password of the account signed in.")
public record PasswordChange(
        @Schema(format = "password") String oldPassword,
        @Schema(format = "password") String newPassword) {

    /** Without the passwords, so that they reach no log. */
    @Override
    public String toString() {
        return "PasswordChange[]";
    }
}
