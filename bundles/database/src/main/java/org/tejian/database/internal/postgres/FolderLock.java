package org.tejian.database.internal.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second platform away from the server's folder: it would take the first one's server for a leftover and stop
 * it. The lock goes with the process that holds it.
 */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(Path file) throws IOException, ServerProblemException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            taken = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            throw held(file, e);
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        if (!taken) {
            throw held(file, null);
        }
        return new FolderLock(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static ServerProblemException held(Path file, @Nullable Exception cause) {
        return new ServerProblemException(
                "另一个平台进程正在使用数据库文件夹 " + file.getParent() + "。请先停止该进程。",
                "Another process of the platform uses the database folder " + file.getParent()
                        + ". Stop that one first.",
                cause);
    }
}
