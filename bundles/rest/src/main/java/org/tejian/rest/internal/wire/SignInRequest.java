package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;

@Schema(description = "User name and password.")
public record SignInRequest(
        String userName, @Schema(format = "password") String password) {

    /** Without the password, so that it reaches no log. */
    @Override
    public String toString() {
        return "SignInRequest[" + userName + "]";
    }
}
