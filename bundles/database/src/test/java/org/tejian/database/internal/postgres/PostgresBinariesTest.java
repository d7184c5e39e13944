package org.tejian.database.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresBinariesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"amd64", "aarch64"})
    void givenArchitecture_whenUnpacked_thenTheProgramsAreThere(String architecture) throws Exception {
        PostgresBinaries binaries = PostgresBinaries.of("Linux", architecture);

        Path home = binaries.unpack(folder);

        assertThat(binaries.majorVersion()).isEqualTo("17");
        assertThat(home.getParent()).isEqualTo(folder);
        assertThat(home.resolve("bin/postgres")).isExecutable();
        assertThat(home.resolve("bin/initdb")).isExecutable();
        assertThat(home.resolve("share/postgresql/extension/pg_trgm.control")).exists();
    }

    @Test
    void givenUnpackedAndAnInterruptedAndAnOlderVersion_whenUnpackedAgain_thenKeptAndTheOthersGo() throws Exception {
        PostgresBinaries binaries = PostgresBinaries.of("Linux", "amd64");
        Path home = binaries.unpack(folder);
        FileTime first = Files.getLastModifiedTime(home.resolve("bin/postgres"));
        Files.createDirectories(folder.resolve("17.11.0.unfinished/bin"));
        Files.createDirectories(folder.resolve("16.1.0/bin"));

        binaries.unpack(folder);
        PostgresBinaries.removeOthers(folder, home);

        assertThat(Files.getLastModifiedTime(home.resolve("bin/postgres"))).isEqualTo(first);
        assertThat(folder).isDirectoryNotContaining(each -> !each.equals(home));
    }

    @Test
    void givenOtherMachine_whenAsked_thenRefusedWithWhatToDo() throws IOException {
        assertThatThrownBy(() -> PostgresBinaries.of("Windows 11", "amd64"))
                .isInstanceOf(ServerProblemException.class)
                .hasMessageContaining("org.ops4j.datasource-platform.cfg")
                .hasMessageContaining("外部 PostgreSQL");
    }
}
