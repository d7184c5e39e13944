package org.tejian.registration.internal.persistence;

import java.time.Clock;
import java.time.LocalDate;
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
import org.tejian.directory.Regions;
import org.tejian.events.EventLog;
import org.tejian.refusal.Refusal;
import org.tejian.registration.Notifications;

/**
 * What falls due by itself: notifications expire, prefectures get yesterday's list of one-person decisions. Looked at every
 * hour on every node; each piece of work is done once, whoever comes first.
 */
@Component(service = NightWork.class, immediate = true)
public final class NightWork {

    private static final Logger LOG = LoggerFactory.getLogger(NightWork.class);

    private final Notifications notifications;
    private final OnePersonList list;
    private final Clock clock;
    private final ScheduledThreadPoolExecutor thread;

    @Activate
    public NightWork(
            @Reference Transactions transactions,
            @Reference EventLog log,
            @Reference Regions regions,
            @Reference Notifications notifications,
            @Reference(target = "(schema=registration)") MigratedSchema schema) {
        this.notifications = notifications;
        this.list = new OnePersonList(transactions, log, regions);
        this.clock = Clock.system(JpaNotifications.CHINA);
        this.thread = new ScheduledThreadPoolExecutor(1, work -> {
            Thread worker = new Thread(work, "tejian-registration-night");
            worker.setDaemon(true);
            return worker;
        });
        thread.scheduleWithFixedDelay(this::work, 1, 60, TimeUnit.MINUTES);
    }

    private void work() {
        try {
            int expired = notifications.expireOverdue();
            int decisions = list.make(LocalDate.now(clock).minusDays(1));
            if (expired + decisions > 0) {
                LOG.info(
                        "施工告知失效 {} 份,一人办结 {} 件已列入清单。 / {} notifications expired, {} one-person decisions listed.",
                        expired,
                        decisions,
                        expired,
                        decisions);
            }
        } catch (Refusal | StatementFailed e) {
            LOG.warn("夜间任务未完成,一小时后重试。 / The night's work is not done, it is tried again in an hour.", e);
        }
    }

    @Deactivate
    void stop() {
        thread.shutdownNow();
    }
}
