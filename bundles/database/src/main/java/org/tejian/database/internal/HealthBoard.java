package org.tejian.database.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.tejian.database.DatabaseHealth;

/**
 * Where everybody who knows something of the database writes it down: the embedded server, the probe, the migrations.
 * It depends on none of them, so that it can be asked at any time.
 */
@Component(
        service = {DatabaseHealth.class, HealthBoard.class},
        immediate = true)
public final class HealthBoard implements DatabaseHealth {

    /** An answer older than this no longer counts: the probe asks every second, and hangs when nobody answers. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    private static final String STARTING = "数据库正在启动。 / The database is starting.";
    private static final String SILENT = "数据库没有应答。 / The database does not answer.";

    private final Clock clock;
    private final Map<String, String> failedSchemas = new TreeMap<>();

    private Mode mode = Mode.EMBEDDED;
    private Instant since;
    private boolean ready;
    private Instant lastAnswer = Instant.MIN;
    private Optional<String> serverProblem = Optional.empty();
    private Optional<String> probeProblem = Optional.of(STARTING);

    @Activate
    public HealthBoard() {
        this(Clock.systemUTC());
    }

    HealthBoard(Clock clock) {
        this.clock = clock;
        this.since = clock.instant();
    }

    @Override
    public synchronized Status status() {
        refresh();
        return new Status(ready, mode, since, ready ? schemaProblem() : Optional.of(problem()));
    }

    /** Which database the configuration names. */
    synchronized void uses(Mode used) {
        mode = used;
        serverProblem = Optional.empty();
    }

    /** The embedded server does not run, and why. */
    synchronized void serverFails(String words) {
        serverProblem = Optional.of(words);
    }

    synchronized void serverRuns() {
        serverProblem = Optional.empty();
    }

    /** The database has just answered. */
    synchronized void answered() {
        lastAnswer = clock.instant();
        probeProblem = Optional.empty();
        serverProblem = Optional.empty();
        refresh();
    }

    /** The database cannot be used, and why. */
    synchronized void away(String words) {
        probeProblem = Optional.of(words);
        refresh();
    }

    /** There is no data source: the database is being started or exchanged. */
    synchronized void gone() {
        away(STARTING);
    }

    public synchronized void schemaFails(String schema, String words) {
        failedSchemas.put(schema, words);
    }

    /** The schema is up to date, or nobody asks for it any more. */
    public synchronized void schemaSettled(String schema) {
        failedSchemas.remove(schema);
    }

    private void refresh() {
        boolean now = probeProblem.isEmpty() && !silent();
        if (now != ready) {
            ready = now;
            since = clock.instant();
        }
    }

    private boolean silent() {
        return lastAnswer.isBefore(clock.instant().minus(FRESH));
    }

    private String problem() {
        return serverProblem.or(() -> probeProblem).orElse(SILENT);
    }

    private Optional<String> schemaProblem() {
        if (failedSchemas.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(failedSchemas.entrySet().stream()
                .map(each -> "数据表未能更新 / tables not migrated: " + each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining("; ")));
    }
}
