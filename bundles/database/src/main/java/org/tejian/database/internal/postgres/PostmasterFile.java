package org.tejian.database.internal.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** postmaster.pid, by which a running server keeps others from its data. */
record PostmasterFile(Path file) {

    static PostmasterFile in(Path data) {
        return new PostmasterFile(data.resolve("postmaster.pid"));
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** The process id in its first line; empty when there is no such file or no number in it. */
    OptionalLong pid() throws IOException {
        if (!exists()) {
            return OptionalLong.empty();
        }
        List<String> lines = Files.readAllLines(file);
        // a stand-alone backend writes its process id negative
        String first = lines.isEmpty() ? "" : lines.get(0).strip().replaceFirst("^-", "");
        return first.matches("[1-9][0-9]{0,17}") ? OptionalLong.of(Long.parseLong(first)) : OptionalLong.empty();
    }
}
