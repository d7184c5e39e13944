package org.tejian.database.internal.postgres;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The folder of the embedded server: what lies where. The folder itself may be passed through by the server's account;
 * the password files in it are readable by the platform's account alone.
 */
record ServerFiles(Path folder) {

    Path binaries() {
        return folder.resolve("binaries");
    }

    /** The cluster: as a whole the server's own. */
    Path data() {
        return folder.resolve("data");
    }

    /** A cluster being made; renamed to {@link #data()} when complete. */
    Path unfinishedData() {
        return folder.resolve("data.unfinished");
    }

    Path superuserPassword() {
        return folder.resolve("superuser.password");
    }

    Path platformPassword() {
        return folder.resolve("platform.password");
    }

    /** For initdb alone, which reads it as the server's account. */
    Path handedPassword() {
        return folder.resolve("initdb.password");
    }

    Path port() {
        return folder.resolve("port");
    }

    Path lock() {
        return folder.resolve("lock");
    }

    /** What the last command said. */
    Path commandLog() {
        return folder.resolve("command.log");
    }

    /** What the server said before it opened its own log in {@link #data()}. */
    Path startLog() {
        return folder.resolve("start.log");
    }

    void create() throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        Files.createDirectories(binaries());
        Files.setPosixFilePermissions(binaries(), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Deletes a folder with all that is in it; links are deleted, not followed. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
