package org.tejian.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tejian.directory.OrganisationKind;
import org.tejian.directory.Role;
import org.tejian.security.Session;
import org.tejian.security.internal.persistence.SecurityForTests;

class FirstStartTest {

    private static final SecurityForTests SECURITY = new SecurityForTests();

    @TempDir
    private Path data;

    @AfterAll
    static void close() {
        SECURITY.close();
    }

    @BeforeEach
    void empty() {
        SECURITY.database.execute("truncate security.account, directory.organisation cascade");
    }

    @Test
    void givenNoAccount_whenStarted_thenTheAdministratorCanSignInWithThePasswordInTheFile() throws IOException {
        start();

        Path file = data.resolve("first-start-password");
        String password = Files.readString(file).lines().toList().get(1).replaceFirst(".*: ", "");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Session session = SECURITY.signIn.signIn("admin", password, "");
        assertThat(session.mustChangePassword()).isTrue();
        assertThat(session.caller().roles()).containsExactly(Role.SYSTEM_ADMINISTRATOR);
        assertThat(session.caller().organisation().name()).isEqualTo("信息中心");
        assertThat(session.caller().organisation().kind()).isEqualTo(OrganisationKind.PLATFORM_OPERATOR);
        assertThat(SECURITY.accounts.console().organisation())
                .isEqualTo(session.caller().organisation());
    }

    @Test
    void givenAnAccount_whenStartedAgain_thenNothingIsOpenedOrWritten() throws IOException {
        start();
        Files.delete(data.resolve("first-start-password"));

        start();

        assertThat(data).isEmptyDirectory();
        assertThat(SECURITY.accounts.list(SECURITY.accounts.console())).hasSize(1);
    }

    private void start() {
        new FirstStart(SECURITY.jpa.transactions(), SECURITY.accounts, SECURITY.organisations, SECURITY.regions, data);
    }
}
