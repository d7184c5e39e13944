package org.tejian.process;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.tejian.chain.Rest;

/** One unpacked distribution run as a process of its own: started, stopped, killed and started again. */
public final class Platform implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path home;
    private final int httpPort = freePort();

    private Platform(Path home) {
        this.home = home;
    }

    /** A fresh installation on free ports, with the demo province when {@code demo}. */
    public static Platform unpacked(String name, boolean demo) {
        Path home = Path.of("target", "process", name).toAbsolutePath();
        run(home.getParent().getParent(), "rm", "-rf", home.toString());
        try {
            Files.createDirectories(home);
            run(home, "tar", "-xzf", System.getProperty("tejian.distribution"), "--strip-components=1");
            Platform platform = new Platform(home);
            platform.set("org.ops4j.pax.web.cfg", "org.osgi.service.http.port", platform.httpPort);
            platform.set("org.apache.karaf.shell.cfg", "sshPort", freePort());
            platform.set("org.apache.karaf.management.cfg", "rmiRegistryPort", freePort());
            platform.set("org.apache.karaf.management.cfg", "rmiServerPort", freePort());
            if (demo) {
                Files.writeString(home.resolve("etc/org.tejian.demo.province.cfg"), "enabled = true\n");
            }
            return platform;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + httpPort;
    }

    public Path file(String name) {
        return home.resolve(name);
    }

    public Platform start() {
        run(home, "bin/start");
        return this;
    }

    Platform stop() {
        long karaf = karafPid();
        run(home, "bin/stop");
        awaitGone(karaf);
        return this;
    }

    public Platform awaitUp() {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> Rest.health(address()) == 200);
        return this;
    }

    Platform awaitDown() {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(() -> Rest.health(address()) != 200);
        return this;
    }

    void killKaraf() {
        kill(karafPid());
    }

    void killPostgres() {
        kill(postgresPid());
    }

    long postgresPid() {
        return firstNumber(home.resolve("data/postgresql/data/postmaster.pid"));
    }

    private long karafPid() {
        return firstNumber(home.resolve("karaf.pid"));
    }

    /** Sets a property of a file in etc/, keeping the others. */
    void set(String file, String key, Object value) throws IOException {
        Path path = home.resolve("etc").resolve(file);
        String text = Files.readString(path);
        String pattern = "(?m)^" + key.replace(".", "\\.") + "\\s*=.*$";
        String line = key + " = " + value;
        String changed = text.replaceAll(pattern, line);
        Files.writeString(path, changed.contains(line) ? changed : text + "\n" + line + "\n");
    }

    @Override
    public void close() {
        if (Files.exists(home.resolve("karaf.pid"))
                && ProcessHandle.of(karafPid()).map(ProcessHandle::isAlive).orElse(false)) {
            stop();
        }
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        awaitGone(pid);
    }

    private static void awaitGone(long pid) {
        await().atMost(PATIENCE)
                .until(() ->
                        ProcessHandle.of(pid).map(handle -> !handle.isAlive()).orElse(true));
    }

    private static long firstNumber(Path file) {
        try {
            return Long.parseLong(Files.readAllLines(file).get(0).trim());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Path folder, String... command) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        try {
            if (!builder.start().waitFor(2, TimeUnit.MINUTES)) {
                throw new IllegalStateException(String.join(" ", command) + " does not end");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
