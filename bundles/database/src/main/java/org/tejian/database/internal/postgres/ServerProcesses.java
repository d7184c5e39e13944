package org.tejian.database.internal.postgres;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The PostgreSQL processes that work on one data folder, told by what they are: the program is called {@code postgres}
 * and their working folder is the data folder. A process id alone says nothing; after a crash it may be anybody's.
 */
final class ServerProcesses {

    /** What a start finds of an earlier run. */
    enum Leftover {
        /** Nothing, or only a clean folder. */
        NOTHING,
        /** A pid file whose process is gone or is somebody else: the file must go, else the server refuses to start. */
        STALE_FILE,
        /** A whole server that outlived its platform: it must be stopped. */
        SERVER,
        /** Parts of a server whose main process was killed: they must end before anybody may touch the data. */
        PARTS
    }

    private static final Pattern LINE = Pattern.compile("/proc/([0-9]+)/(exe|cwd)\t(.*)");
    private static final String DELETED = " (deleted)";

    private final Set<Long> pids;

    private ServerProcesses(Set<Long> pids) {
        this.pids = pids;
    }

    /** Lists program and working folder of every process of the account that runs it; a line looks like {@link #LINE}. */
    static List<String> listing() {
        return List.of(
                "find",
                "/proc",
                "-mindepth",
                "2",
                "-maxdepth",
                "2",
                "(",
                "-name",
                "exe",
                "-o",
                "-name",
                "cwd",
                ")",
                "-printf",
                "%p\\t%l\\n");
    }

    static ServerProcesses parse(Stream<String> lines, Path data) {
        Map<Long, Boolean> postgres = new HashMap<>();
        Map<Long, Boolean> here = new HashMap<>();
        lines.map(LINE::matcher).filter(Matcher::matches).forEach(line -> {
            long pid = Long.parseLong(line.group(1));
            String target = line.group(3).replace(DELETED, "");
            if (line.group(2).equals("exe")) {
                postgres.put(pid, target.endsWith("/postgres"));
            } else {
                here.put(pid, target.equals(data.toString()));
            }
        });
        Set<Long> pids = new HashSet<>();
        here.forEach((pid, isHere) -> {
            if (isHere && postgres.getOrDefault(pid, false)) {
                pids.add(pid);
            }
        });
        return new ServerProcesses(pids);
    }

    Set<Long> pids() {
        return Set.copyOf(pids);
    }

    Leftover leftover(boolean fileExists, OptionalLong pidInFile) {
        if (pidInFile.isPresent() && pids.contains(pidInFile.getAsLong())) {
            return Leftover.SERVER;
        }
        if (!pids.isEmpty()) {
            return Leftover.PARTS;
        }
        return fileExists ? Leftover.STALE_FILE : Leftover.NOTHING;
    }
}
