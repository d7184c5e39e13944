package org.tejian.benchmarks.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tejian.benchmarks.load.Comparison;
import org.tejian.benchmarks.load.Load;
import org.tejian.benchmarks.load.Round;
import org.tejian.benchmarks.load.Sample;

/** The traffic of a county clerk, beside an empty endpoint and plain JDBC: each case at each number of connections. */
public final class Traffic {

    private final Installation installation;
    private final Plan plan;
    private final Consumer<String> progress;

    public Traffic(Installation installation, Plan plan, Consumer<String> progress) {
        this.installation = installation;
        this.plan = plan;
        this.progress = progress;
    }

    /**
     * How much to measure.
     *
     * @param devices size of the register, as far as the demo province is smaller
     * @param connections the numbers of clients
     * @param rounds how often each case is measured at each number
     * @param time of one measurement
     * @param warmUp load before the first measurement of a case
     * @param only part of the names of the cases wanted; empty for all
     */
    public record Plan(
            int devices, List<Integer> connections, int rounds, Duration time, Duration warmUp, String only) {

        public Plan {
            connections = List.copyOf(connections);
        }
    }

    /** @param endpoint the bundle of the empty endpoint */
    public List<Comparison> measure(Path endpoint) throws IOException, SQLException, InterruptedException {
        installation.deploy(endpoint);
        Clerk clerk = Clerk.signedIn(installation.address());
        Waiting.until("the empty endpoint serves", clerk::emptyServes);
        List<Comparison> all = new ArrayList<>();
        for (UseCase useCase : cases()) {
            if (useCase.name().contains(plan.only())) {
                progress.accept(useCase.name());
                round(clerk, useCase, 8, plan.warmUp());
                for (int connections : plan.connections()) {
                    all.add(compare(clerk, useCase, connections));
                }
            }
        }
        return all;
    }

    /** How many devices the measured register has. */
    public long devices() throws SQLException {
        try (Connection connection = installation.database()) {
            return new Register(connection).count();
        }
    }

    private List<UseCase> cases() throws SQLException {
        try (Connection connection = installation.database()) {
            Register register = new Register(connection);
            register.enlarge(plan.devices());
            return register.cases();
        }
    }

    private Comparison compare(Clerk clerk, UseCase useCase, int connections) throws InterruptedException {
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < plan.rounds(); i++) {
            rounds.add(round(clerk, useCase, connections, plan.time()));
        }
        return new Comparison(useCase.name(), connections, rounds);
    }

    private Round round(Clerk clerk, UseCase useCase, int connections, Duration time) throws InterruptedException {
        Sample empty = Load.run(connections, time, client -> clerk.empty(useCase, client));
        Sample jdbc = Load.run(connections, time, client -> PlainJdbc.open(useCase, installation, client));
        Sample platform = Load.run(connections, time, client -> clerk.platform(useCase, client));
        return new Round(empty, jdbc, platform);
    }
}
