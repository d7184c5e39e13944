package org.tejian.database.internal.postgres;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @TempDir
    Path folder;

    @Test
    void givenLockHeld_whenTakenAgain_thenRefusedUntilItIsLetGo() throws Exception {
        Path file = folder.resolve("lock");
        FolderLock first = FolderLock.take(file);

        assertThatThrownBy(() -> FolderLock.take(file))
                .isInstanceOf(ServerProblemException.class)
                .hasMessageContaining("另一个平台进程");

        first.close();
        assertThatCode(() -> FolderLock.take(file).close()).doesNotThrowAnyException();
    }
}
