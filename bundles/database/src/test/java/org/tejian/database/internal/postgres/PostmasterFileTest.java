package org.tejian.database.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterFileTest {

    @TempDir
    Path data;

    @Test
    void givenNoFile_whenRead_thenEmpty() throws IOException {
        assertThat(PostmasterFile.in(data).exists()).isFalse();
        assertThat(PostmasterFile.in(data).pid()).isEmpty();
    }

    @Test
    void givenServersFile_whenRead_thenItsProcessId() throws IOException {
        write("4711\n/opt/data\n1700000000\n15432\n\n127.0.0.1\n  1 2\nready   \n");

        assertThat(PostmasterFile.in(data).pid()).hasValue(4711);
    }

    @Test
    void givenStandAloneBackendsFile_whenRead_thenItsProcessId() throws IOException {
        write("-4711\n/opt/data\n");

        assertThat(PostmasterFile.in(data).pid()).hasValue(4711);
    }

    @Test
    void givenHalfWrittenFile_whenRead_thenEmpty() throws IOException {
        write("");
        assertThat(PostmasterFile.in(data).pid()).isEmpty();
        write("zzz");
        assertThat(PostmasterFile.in(data).pid()).isEmpty();
    }

    private void write(String text) throws IOException {
        Files.writeString(data.resolve("postmaster.pid"), text);
    }
}
