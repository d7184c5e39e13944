package org.tejian.database.internal.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs the server's programs and waits for them. What they say goes to a file, not to a pipe: a started server keeps
 * what its starter wrote to.
 */
final class Commands {

    /** How many characters of a failed command's words are passed on. */
    private static final int TAIL = 600;

    /**
     * @param exit exit code of the command
     * @param output what it wrote
     */
    record Result(int exit, String output) {
        boolean worked() {
            return exit == 0;
        }

        /** The end of what it wrote, for a message. */
        String said() {
            return tail(output);
        }
    }

    private final Path folder;
    private final Path log;

    /**
     * @param folder working folder of the commands, which every account must be able to enter
     * @param log the file for what they say, written anew by each
     */
    Commands(Path folder, Path log) {
        this.folder = folder;
        this.log = log;
    }

    /**
     * @throws IOException when the program cannot be started
     * @throws ServerProblemException when it does not end in time, or this thread is interrupted; it is killed then
     */
    Result run(List<String> command, Duration patience) throws IOException, ServerProblemException {
        Process process = start(command);
        if (!ended(process, patience)) {
            process.destroyForcibly();
            throw new ServerProblemException(
                    "内置数据库的命令未能按时结束: " + command, "A command of the embedded database did not end in time: " + command);
        }
        return new Result(process.exitValue(), new String(Files.readAllBytes(log), StandardCharsets.UTF_8));
    }

    /** Starts a program and does not wait for it. */
    Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(folder.toFile());
        // nothing of the administrator's own PostgreSQL settings may reach this server
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        process.getOutputStream().close();
        return process;
    }

    /** The end of a text. */
    static String tail(String text) {
        String stripped = text.strip();
        return stripped.length() <= TAIL ? stripped : "… " + stripped.substring(stripped.length() - TAIL);
    }

    private static boolean ended(Process process, Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
