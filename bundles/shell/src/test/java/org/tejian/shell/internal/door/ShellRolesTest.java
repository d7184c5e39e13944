package org.tejian.shell.internal.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.RefusalAssert.assertRefused;

import java.time.Instant;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.Role;
import org.tejian.security.SecurityError;
import org.tejian.security.Session;
import org.tejian.shell.internal.ShellError;

class ShellRolesTest {

    @Test
    void an_administrator_has_what_karaf_has_for_administrators() {
        assertThat(ShellRoles.of(session(false, Role.SYSTEM_ADMINISTRATOR)))
                .containsExactlyInAnyOrder("admin", "manager", "viewer", "systembundles", "ssh");
    }

    @Test
    void an_auditor_may_come_in_and_look() {
        assertThat(ShellRoles.of(session(false, Role.AUDITOR))).containsExactlyInAnyOrder("viewer", "ssh");
    }

    @ParameterizedTest
    @MethodSource("rolesOfTheTrade")
    void roles_of_the_trade_do_not_come_in(Role role) {
        assertRefused(() -> ShellRoles.of(session(false, role)), ShellError.SHELL_NOT_FOR_ROLE);
    }

    @Test
    void a_first_password_is_changed_elsewhere() {
        assertRefused(
                () -> ShellRoles.of(session(true, Role.SYSTEM_ADMINISTRATOR)), SecurityError.PASSWORD_MUST_CHANGE);
    }

    static EnumSet<Role> rolesOfTheTrade() {
        return EnumSet.complementOf(EnumSet.of(Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR));
    }

    private static Session session(boolean mustChange, Role... roles) {
        return new Session(
                "token",
                DirectoryForTests.caller(DirectoryForTests.platformOperator(), roles),
                Instant.parse("2026-03-05T10:00:00Z"),
                mustChange);
    }
}
