package org.tejian.database.internal.migration;

import java.io.IOException;
import java.net.URL;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tejian.database.MigratedSchema;
import org.tejian.database.internal.HealthBoard;
import org.tejian.database.internal.Heartbeat;

/**
 * Migrates the schema of every started bundle that has the header {@value #HEADER}, and announces it as
 * {@link MigratedSchema}. One of these lives for each data source: when the database is exchanged, the announcements go
 * with the old one and the new one is migrated from scratch.
 */
@Component(
        service = {},
        immediate = true)
public final class MigrationRunner implements BundleTrackerCustomizer<TrackedSchema> {

    static final String HEADER = "Tejian-Schema";

    private static final Logger LOG = LoggerFactory.getLogger(MigrationRunner.class);

    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(10);
    private static final Duration OTHER_NODE = Duration.ofSeconds(1);
    /** A migration under way is left to end when the bundle stops; after this it is interrupted. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final BundleContext context;
    private final HealthBoard board;
    private final LiquibaseMigration migration;
    private final ChangelogDigest digests;
    private final Set<TrackedSchema> schemas = ConcurrentHashMap.newKeySet();
    private final BundleTracker<TrackedSchema> tracker;
    private final Heartbeat heartbeat;

    @Activate
    public MigrationRunner(
            BundleContext context,
            @Reference(target = "(osgi.jndi.service.name=platform)") DataSource dataSource,
            @Reference HealthBoard board) {
        this.context = context;
        this.board = board;
        this.migration = new LiquibaseMigration(dataSource);
        this.digests = new ChangelogDigest(dataSource);
        this.tracker = new BundleTracker<>(context, Bundle.STARTING | Bundle.ACTIVE, this);
        this.heartbeat = new Heartbeat("tejian-migrations", LOOK, PATIENCE, this::migrateDue);
        tracker.open();
        heartbeat.start();
    }

    @Deactivate
    void stop() {
        tracker.close();
        heartbeat.close();
    }

    @Override
    public @Nullable TrackedSchema addingBundle(Bundle bundle, @Nullable BundleEvent event) {
        String name = bundle.getHeaders("").get(HEADER);
        if (name == null) {
            return null;
        }
        TrackedSchema schema = new TrackedSchema(bundle, name.strip());
        schemas.add(schema);
        return schema;
    }

    @Override
    public void modifiedBundle(Bundle bundle, @Nullable BundleEvent event, TrackedSchema schema) {
        // from starting to active: nothing changes for the schema
    }

    @Override
    public void removedBundle(Bundle bundle, @Nullable BundleEvent event, TrackedSchema schema) {
        schemas.remove(schema);
        schema.leave();
        board.schemaSettled(schema.name());
    }

    /** In the order of installation, which is from the bottom of the house upwards. */
    private void migrateDue() {
        schemas.stream()
                .sorted(Comparator.comparing(schema -> schema.bundle().getBundleId()))
                .filter(schema -> schema.due(Instant.now()) && board.status().ready())
                .forEach(this::migrate);
    }

    private void migrate(TrackedSchema schema) {
        long begin = System.nanoTime();
        try {
            String digest = ChangelogDigest.of(changelogFiles(schema.bundle()));
            switch (bringUpToDate(schema, digest)) {
                case ANOTHER_NODE_MIGRATES -> schema.postpone(Instant.now(), OTHER_NODE);
                case UP_TO_DATE -> {
                    LOG.info(
                            "数据表 {} 已是最新({} 毫秒)。 / Schema {} is up to date.",
                            schema.name(),
                            Duration.ofNanos(System.nanoTime() - begin).toMillis(),
                            schema.name());
                    board.schemaSettled(schema.name());
                    schema.announce(() -> register(schema.name()));
                }
            }
        } catch (IOException | SQLException | MigrationFailedException | IllegalArgumentException e) {
            LOG.error(
                    "数据表 {} 未能更新,稍后重试。 / Schema {} could not be migrated; it will be tried again.",
                    schema.name(),
                    schema.name(),
                    e);
            board.schemaFails(schema.name(), String.valueOf(e.getMessage()));
            schema.postpone(Instant.now(), AFTER_FAILURE);
        }
    }

    private LiquibaseMigration.Outcome bringUpToDate(TrackedSchema schema, String digest)
            throws SQLException, MigrationFailedException {
        if (digests.isCurrent(schema.name(), digest)) {
            return LiquibaseMigration.Outcome.UP_TO_DATE;
        }
        ClassLoader resources = schema.bundle().adapt(BundleWiring.class).getClassLoader();
        LiquibaseMigration.Outcome outcome = migration.migrate(schema.name(), resources);
        if (outcome == LiquibaseMigration.Outcome.UP_TO_DATE) {
            digests.remember(schema.name(), digest);
        }
        return outcome;
    }

    private static Collection<URL> changelogFiles(Bundle bundle) {
        Enumeration<URL> found = bundle.findEntries("db", "*", true);
        return found == null ? List.of() : Collections.list(found);
    }

    private ServiceRegistration<MigratedSchema> register(String name) {
        return context.registerService(
                MigratedSchema.class, () -> name, FrameworkUtil.asDictionary(Map.of(MigratedSchema.SCHEMA, name)));
    }
}
