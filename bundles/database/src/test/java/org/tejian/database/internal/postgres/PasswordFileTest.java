package org.tejian.database.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordFileTest {

    private final SecureRandom random = new SecureRandom();

    @TempDir
    Path folder;

    @Test
    void givenNoFile_whenAsked_thenALongSecretThatOnlyTheOwnerReads() throws IOException {
        Path file = folder.resolve("secret");

        String password = PasswordFile.readOrCreate(file, random);

        assertThat(password).matches("[A-Za-z0-9_-]{32}");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(PasswordFile.readOrCreate(file, random)).isEqualTo(password);
    }

    @Test
    void givenTwoFiles_whenAsked_thenTwoSecrets() throws IOException {
        assertThat(PasswordFile.readOrCreate(folder.resolve("a"), random))
                .isNotEqualTo(PasswordFile.readOrCreate(folder.resolve("b"), random));
    }

    @Test
    void givenFileCutShort_whenAsked_thenANewSecret() throws IOException {
        Path file = Files.createFile(folder.resolve("secret"));

        assertThat(PasswordFile.readOrCreate(file, random)).hasSize(32);
        assertThat(Files.readString(file)).hasSize(32);
    }
}
