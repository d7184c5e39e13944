package org.tejian.database.internal;

import java.time.Duration;
import java.time.Instant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tejian.database.DatabaseHealth;

/** Writes into the log how the database is, as {@link AwayAnnouncer} decides. */
@Component(
        service = {},
        immediate = true)
public final class AwayLog {

    private static final Logger LOG = LoggerFactory.getLogger(AwayLog.class);
    private static final Duration LOOK = Duration.ofMillis(500);

    private final DatabaseHealth health;
    private final AwayAnnouncer announcer = new AwayAnnouncer(Instant.now());
    private final Heartbeat heartbeat;

    @Activate
    public AwayLog(@Reference DatabaseHealth health) {
        this.health = health;
        this.heartbeat = new Heartbeat("tejian-database-log", LOOK, LOOK, this::look);
        heartbeat.start();
    }

    @Deactivate
    void stop() {
        heartbeat.close();
    }

    private void look() {
        announcer.look(health.status(), Instant.now()).ifPresent(AwayLog::write);
    }

    private static void write(AwayAnnouncer.Line line) {
        if (line.warning()) {
            LOG.warn(line.words());
        } else {
            LOG.info(line.words());
        }
    }
}
