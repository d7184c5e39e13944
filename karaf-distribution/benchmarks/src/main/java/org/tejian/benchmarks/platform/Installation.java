package org.tejian.benchmarks.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.tejian.chain.Rest;

/**
 * A platform unpacked on this machine, with its embedded database.
 *
 * @param home its folder
 */
public record Installation(Path home) {

    private static final long PATIENCE_MINUTES = 4;

    /** Where it serves; always this machine. */
    public String address() throws IOException {
        return "http://127.0.0.1:"
                + property("etc/org.ops4j.pax.web.cfg").getProperty("org.osgi.service.http.port", "8181");
    }

    /** A connection of its own to the platform's database, as the platform's role. */
    public Connection database() throws SQLException {
        Path folder = home.resolve("data/postgresql");
        try {
            Properties properties = new Properties();
            properties.setProperty("user", "tejian");
            properties.setProperty(
                    "password",
                    Files.readString(folder.resolve("platform.password")).strip());
            properties.setProperty("ApplicationName", "tejian-bench");
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:"
                            + Files.readString(folder.resolve("port")).strip() + "/tejian",
                    properties);
        } catch (IOException e) {
            throw new SQLException("The benchmarks need the embedded database of " + home, e);
        }
    }

    /** Puts a bundle into the platform, which takes it in within seconds. */
    public void deploy(Path bundle) throws IOException {
        Path target = home.resolve("deploy").resolve(bundle.getFileName());
        Path unfinished = home.resolve("data").resolve(bundle.getFileName());
        Files.copy(bundle, unfinished, StandardCopyOption.REPLACE_EXISTING);
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Starts the process; the platform serves some seconds later. */
    public void start() throws IOException, InterruptedException {
        run("", List.of("bin/start"));
    }

    /** Stops the process and waits for its end. */
    public void stop() throws IOException, InterruptedException {
        long pid = Long.parseLong(
                Files.readAllLines(home.resolve("karaf.pid")).get(0).strip());
        run("", List.of("bin/stop"));
        Waiting.until(
                "the platform has ended",
                () -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
    }

    /** Waits until everything serves, with so many inspection types. */
    public void awaitUp(int types) throws IOException, InterruptedException {
        String address = address();
        Waiting.until("the platform serves", () -> Rest.health(address) == 200);
        Waiting.until(types + " inspection types serve", () -> types(address) == types);
    }

    /** How many inspection types serve. */
    public int types() throws IOException {
        return types(address());
    }

    /** A command of the platform's shell. */
    public void shell(String command) throws IOException, InterruptedException {
        run(command + "\n", List.of("bin/client", "-b", "-r", "10"));
    }

    private static int types(String address) {
        return Rest.nobody(address)
                .get("/health")
                .body()
                .path("inspectionTypes")
                .asInt();
    }

    private Properties property(String file) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(home.resolve(file))) {
            properties.load(reader);
        }
        return properties;
    }

    private void run(String input, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("data/bench-command.log").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException(String.join(" ", command) + " does not end");
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " " + input.strip() + " failed: "
                    + Files.readString(home.resolve("data/bench-command.log")));
        }
    }
}
