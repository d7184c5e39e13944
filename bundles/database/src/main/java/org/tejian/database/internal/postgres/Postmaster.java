package org.tejian.database.internal.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The server's main process: a child of the platform's process, in a session of its own so that no Ctrl-C reaches it. */
final class Postmaster {

    /** Long enough for the recovery after a crash in the middle of a bulk load. */
    private static final Duration START = Duration.ofMinutes(10);

    private static final Duration STOP = Duration.ofSeconds(60);
    private static final Duration SIGNAL = Duration.ofSeconds(10);
    private static final long LOOK_AGAIN_MILLIS = 50;
    /** invalid_password */
    private static final String WRONG_PASSWORD = "28P01";

    private final Process process;
    private final ServerFiles files;

    private Postmaster(Process process, ServerFiles files) {
        this.process = process;
        this.files = files;
    }

    static Postmaster start(ServerFiles files, ServerAccount account, Path home) throws IOException {
        List<String> command = new ArrayList<>(List.of("setsid"));
        command.addAll(account.command(List.of(
                home.resolve("bin/postgres").toString(), "-D", files.data().toString())));
        return new Postmaster(new Commands(files.folder(), files.startLog()).start(command), files);
    }

    /** Completes when the process is gone. */
    CompletableFuture<?> ended() {
        return process.onExit();
    }

    /** Returns when the platform's database can be connected to. */
    void awaitReady(int port, String superuserPassword, String platformPassword)
            throws IOException, ServerProblemException {
        long deadline = System.nanoTime() + START.toNanos();
        SQLException last = new SQLException("not yet tried");
        while (System.nanoTime() < deadline) {
            if (endedWithin(LOOK_AGAIN_MILLIS)) {
                throw new ServerProblemException(
                        "内置数据库启动失败: " + said(), "The embedded database did not start: " + said());
            }
            try {
                PlatformDatabase.ensure(port, superuserPassword, platformPassword);
                return;
            } catch (SQLException e) {
                refuseWrongPassword(e);
                last = e;
            }
        }
        throw new ServerProblemException("内置数据库未能按时就绪。", "The embedded database was not ready in time.", last);
    }

    /** Stops the server in order: open transactions are rolled back. A server that does not stop is killed. */
    void stop() throws IOException, ServerProblemException {
        OptionalLong pid = PostmasterFile.in(files.data()).pid();
        if (pid.isPresent() && process.isAlive()) {
            new Commands(files.folder(), files.commandLog()).run(Signals.fastShutdown(pid.getAsLong()), SIGNAL);
        }
        if (!endedWithin(STOP.toMillis())) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private boolean endedWithin(long millis) throws ServerProblemException {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerProblemException("等待内置数据库时被中断。", "Interrupted while waiting for the embedded database.", e);
        }
    }

    private void refuseWrongPassword(SQLException failure) throws ServerProblemException {
        if (WRONG_PASSWORD.equals(failure.getSQLState())) {
            throw new ServerProblemException(
                    "内置数据库不接受 " + files.superuserPassword() + " 中的口令。请恢复该文件的原内容。",
                    "The embedded database does not accept the password in " + files.superuserPassword()
                            + ". Restore that file.",
                    failure);
        }
    }

    private String said() throws IOException {
        Path log = files.startLog();
        return Files.exists(log) ? Commands.tail(Files.readString(log, StandardCharsets.UTF_8)) : "";
    }
}
