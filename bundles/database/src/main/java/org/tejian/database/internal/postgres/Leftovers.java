package org.tejian.database.internal.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Clears away what an earlier run left behind, so that a server can be started on the data. */
final class Leftovers {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

    private static final Duration LISTING = Duration.ofSeconds(20);
    private static final Duration FAST = Duration.ofSeconds(60);
    private static final Duration FORCED = Duration.ofSeconds(10);
    private static final long LOOK_AGAIN_MILLIS = 200;

    private final Path data;
    private final ServerAccount account;
    private final Commands commands;

    Leftovers(Path data, ServerAccount account, Commands commands) {
        this.data = data;
        this.account = account;
        this.commands = commands;
    }

    void clear() throws IOException, ServerProblemException {
        PostmasterFile file = PostmasterFile.in(data);
        ServerProcesses processes = processes();
        switch (processes.leftover(file.exists(), file.pid())) {
            case NOTHING -> LOG.debug("Nothing left of an earlier run in {}", data);
            case STALE_FILE -> {
                LOG.warn("发现上次运行遗留的 {},其进程已不存在,予以删除。 / Removing {}: its process is gone.", file.file(), file.file());
                Files.deleteIfExists(file.file());
            }
            case SERVER -> {
                LOG.warn("上次运行遗留的 PostgreSQL 仍在运行,先将其停止。 / A PostgreSQL of an earlier run is still up: stopping it.");
                stopServer(file.pid().orElseThrow());
            }
            case PARTS -> {
                LOG.warn("上次运行遗留的 PostgreSQL 子进程,等待其结束。 / Parts of an earlier PostgreSQL are still up: ending them.");
                end(Duration.ofSeconds(5));
                Files.deleteIfExists(file.file());
            }
        }
    }

    private void stopServer(long pid) throws IOException, ServerProblemException {
        commands.run(Signals.fastShutdown(pid), LISTING);
        end(FAST);
        Files.deleteIfExists(PostmasterFile.in(data).file());
    }

    /** Waits for the processes to end by themselves, then kills them. The data survives that; it was written ahead. */
    private void end(Duration patience) throws IOException, ServerProblemException {
        if (gone(patience)) {
            return;
        }
        processes().pids().stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .forEach(ProcessHandle::destroyForcibly);
        if (!gone(FORCED)) {
            throw new ServerProblemException(
                    "上次运行遗留的 PostgreSQL 进程无法结束: " + processes().pids(),
                    "These PostgreSQL processes of an earlier run do not end: "
                            + processes().pids());
        }
    }

    private boolean gone(Duration patience) throws IOException, ServerProblemException {
        long deadline = System.nanoTime() + patience.toNanos();
        Optional<Long> one = processes().pids().stream().findFirst();
        while (one.isPresent() && System.nanoTime() < deadline) {
            awaitEnd(one.get());
            one = processes().pids().stream().findFirst();
        }
        return one.isEmpty();
    }

    private static void awaitEnd(long pid) throws ServerProblemException {
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        if (process.isEmpty()) {
            return;
        }
        try {
            process.get().onExit().get(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.debug("Process {} is still there", pid);
        } catch (ExecutionException e) {
            throw new ServerProblemException("无法等待进程 " + pid, "Cannot wait for process " + pid, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerProblemException("启动被中断。", "The start was interrupted.", e);
        }
    }

    /** As the platform and as the server's account: in a container neither may look at all of the other's. */
    private ServerProcesses processes() throws IOException, ServerProblemException {
        List<String> listing = ServerProcesses.listing();
        Commands.Result own = commands.run(listing, LISTING);
        Commands.Result accounts = commands.run(account.command(listing), LISTING);
        return ServerProcesses.parse(
                Stream.concat(own.output().lines(), accounts.output().lines()), data);
    }
}
