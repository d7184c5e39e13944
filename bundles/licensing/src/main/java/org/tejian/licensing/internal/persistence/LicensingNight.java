package org.tejian.licensing.internal.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tejian.database.MigratedSchema;
import org.tejian.database.StatementFailed;
import org.tejian.database.Transactions;
import org.tejian.events.Actor;
import org.tejian.events.EventLog;
import org.tejian.refusal.Refusal;

/**
 * What happens to licences by the mere passing of days: they near their end, they end, their holders are shielded. Looked
 * at every hour on every node; each change is told once, whoever comes first.
 */
@Component(service = LicensingNight.class, immediate = true)
public final class LicensingNight {

    private static final Logger LOG = LoggerFactory.getLogger(LicensingNight.class);
    private static final UUID PLATFORM = new UUID(0x0000_0000_0000_7000L, 0x8000_0000_0000_0100L);
    private static final Actor ACTOR =
            new Actor(PLATFORM, PLATFORM, "平台(到期自动办理)", "PROVINCE_LICENCE_CLERK", PLATFORM, "平台", "");

    private final LicenceEnds ends;
    private final Shields shields;
    private final Clock clock;
    private final ScheduledThreadPoolExecutor thread;

    @Activate
    public LicensingNight(
            @Reference Transactions transactions,
            @Reference EventLog log,
            @Reference(target = "(schema=licensing)") MigratedSchema schema) {
        this(transactions, log, Clock.system(JpaLicences.CHINA));
        thread.scheduleWithFixedDelay(this::work, 1, 60, TimeUnit.MINUTES);
    }

    LicensingNight(Transactions transactions, EventLog log, Clock clock) {
        this.ends = new LicenceEnds(transactions, log);
        this.shields = new Shields(transactions, log);
        this.clock = clock;
        this.thread = new ScheduledThreadPoolExecutor(1, work -> {
            Thread worker = new Thread(work, "tejian-licensing-night");
            worker.setDaemon(true);
            return worker;
        });
    }

    /** Tells every change of today that has not been told; how many there were. */
    int tell() {
        LocalDate today = LocalDate.now(clock);
        return ends.tell(ACTOR, today) + shields.refreshAll(ACTOR, today);
    }

    private void work() {
        try {
            int told = tell();
            if (told > 0) {
                LOG.info("许可证到期与屏蔽变化 {} 项。 / {} licences neared or met their end, or shields changed.", told, told);
            }
        } catch (Refusal | StatementFailed e) {
            LOG.warn("许可证到期检查未完成，一小时后重试。 / Licences could not be looked at, it is tried again in an hour.", e);
        }
    }

    @Deactivate
    void stop() {
        thread.shutdownNow();
    }
}
