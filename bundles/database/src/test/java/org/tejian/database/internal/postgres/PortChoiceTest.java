package org.tejian.database.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortChoiceTest {

    @TempDir
    Path folder;

    @Test
    void givenFirstStart_whenChosen_thenTheFirstFreeOne() throws ServerProblemException {
        assertThat(PortChoice.choose(0, OptionalInt.empty(), port -> port >= 15434))
                .isEqualTo(15434);
    }

    @Test
    void givenKeptPort_whenFree_thenKept() throws ServerProblemException {
        assertThat(PortChoice.choose(0, OptionalInt.of(15777), port -> true)).isEqualTo(15777);
    }

    @Test
    void givenKeptPort_whenTaken_thenAnother() throws ServerProblemException {
        assertThat(PortChoice.choose(0, OptionalInt.of(15777), port -> port != 15777))
                .isEqualTo(15432);
    }

    @Test
    void givenConfiguredPort_whenFree_thenThatOneWhateverWasKept() throws ServerProblemException {
        assertThat(PortChoice.choose(5433, OptionalInt.of(15777), port -> true)).isEqualTo(5433);
    }

    @Test
    void givenConfiguredPort_whenTaken_thenRefusedWithWhatToDo() {
        assertThatThrownBy(() -> PortChoice.choose(5433, OptionalInt.empty(), port -> false))
                .isInstanceOf(ServerProblemException.class)
                .hasMessageContaining("5433")
                .hasMessageContaining("embedded.port");
    }

    @Test
    void givenNothingFree_whenChosen_thenRefused() {
        assertThatThrownBy(() -> PortChoice.choose(0, OptionalInt.empty(), port -> false))
                .isInstanceOf(ServerProblemException.class);
    }

    @Test
    void givenPortFile_whenRead_thenItsNumberOrNothing() throws IOException {
        Path file = folder.resolve("port");
        assertThat(PortChoice.kept(file)).isEmpty();
        Files.writeString(file, "15440\n");
        assertThat(PortChoice.kept(file)).hasValue(15440);
        Files.writeString(file, "junk");
        assertThat(PortChoice.kept(file)).isEmpty();
    }

    @Test
    void givenListener_whenAsked_thenItsPortIsNotFree() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(PortChoice.free(taken.getLocalPort())).isFalse();
        }
    }
}
