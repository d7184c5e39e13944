package org.tejian.shell.internal.door;

import java.util.Set;
import java.util.TreeSet;
import org.tejian.directory.Caller;
import org.tejian.directory.Role;
import org.tejian.refusal.Refusal;
import org.tejian.security.SecurityError;
import org.tejian.security.Session;
import org.tejian.shell.internal.ShellError;

/** What roles of the platform are in Karaf. Those of Karaf name what the files {@code etc/*acl*.cfg} allow. */
final class ShellRoles {

    private static final Set<String> ADMINISTRATOR = Set.of("admin", "manager", "viewer", "systembundles", "ssh");
    private static final Set<String> AUDITOR = Set.of("viewer", "ssh");

    private ShellRoles() {}

    /**
     * The roles in Karaf of somebody who signed in.
     *
     * @throws Refusal {@link ShellError#SHELL_NOT_FOR_ROLE}, {@link SecurityError#PASSWORD_MUST_CHANGE}
     */
    static Set<String> of(Session session) {
        if (session.mustChangePassword()) {
            throw new Refusal(SecurityError.PASSWORD_MUST_CHANGE);
        }
        Caller caller = session.caller();
        Set<String> roles = new TreeSet<>();
        if (caller.is(Role.SYSTEM_ADMINISTRATOR)) {
            roles.addAll(ADMINISTRATOR);
        }
        if (caller.is(Role.AUDITOR)) {
            roles.addAll(AUDITOR);
        }
        if (roles.isEmpty()) {
            throw new Refusal(ShellError.SHELL_NOT_FOR_ROLE);
        }
        return roles;
    }
}
