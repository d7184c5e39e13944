package org.tejian.database.internal.postgres;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** As whom the server and its programs run. PostgreSQL refuses to be root. */
sealed interface ServerAccount {

    /** The command line that runs that command as this account. */
    List<String> command(List<String> command);

    /** Name of the account that must own the server's files. */
    String owner();

    /** Makes a folder and all in it this account's own, unless the folder is already. */
    default void own(Path folder) throws IOException {
        UserPrincipal owner =
                folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner());
        if (Files.getOwner(folder).equals(owner)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.setAttribute(file, "owner:owner", owner, LinkOption.NOFOLLOW_LINKS);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                // the folder itself last: an interrupted change of owner is taken up again
                Files.setAttribute(directory, "owner:owner", owner, LinkOption.NOFOLLOW_LINKS);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** The platform's own account, which is not root. */
    record Own(String owner) implements ServerAccount {
        @Override
        public List<String> command(List<String> command) {
            return command;
        }
    }

    /** Another account, into which root steps down. */
    record Lesser(String owner) implements ServerAccount {
        @Override
        public List<String> command(List<String> command) {
            return prefixed(List.of("runuser", "-u", owner, "--"), command);
        }
    }

    /**
     * Root without its powers: in a user namespace of its own in which root is nobody. Files remain root's, so it works
     * in folders that no other account may enter; weaker than an account of its own, hence only the last resort.
     */
    record UserNamespace() implements ServerAccount {
        @Override
        public List<String> command(List<String> command) {
            return prefixed(List.of("unshare", "--user", "--"), command);
        }

        @Override
        public String owner() {
            return "root";
        }
    }

    private static List<String> prefixed(List<String> prefix, List<String> command) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(command);
        return all;
    }
}
