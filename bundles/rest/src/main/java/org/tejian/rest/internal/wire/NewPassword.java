package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;

@Schema(description = "A new password, to be changed at the next sign-in.")
public record NewPassword(@Schema(format = "password") String password) {

    /** Without the password, so that it reaches no log. */
    @Override
    public String toString() {
        return "NewPassword[]";
    }
}
