package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.tejian.directory.Role;

@Schema(description = "The roles an account shall have from now on.")
public record NewRoles(List<Role> roles) {}
