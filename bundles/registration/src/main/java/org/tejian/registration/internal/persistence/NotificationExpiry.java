package org.tejian.registration.internal.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tejian.archive.ArchiveError;
import org.tejian.archive.DeviceArchive;
import org.tejian.archive.DeviceState;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.events.EventLog;
import org.tejian.refusal.Refusal;
import org.tejian.registration.Notification;
import org.tejian.registration.NotificationState;

/** Lets notifications expire, each in a transaction of its own; what the archive says has begun is left alone for good. */
final class NotificationExpiry {

    private static final int BATCH = 500;
    private static final Set<DeviceState> NOT_BEGUN = Set.of(DeviceState.NOTIFIED, DeviceState.SUPERVISING);

    private final Transactions transactions;
    private final NotificationRows rows;
    private final AcceptedWork work;
    private final DeviceArchive archive;
    private final EventLog log;

    NotificationExpiry(
            Transactions transactions, NotificationRows rows, AcceptedWork work, DeviceArchive archive, EventLog log) {
        this.transactions = transactions;
        this.rows = rows;
        this.work = work;
        this.archive = archive;
        this.log = log;
    }

    int expire(LocalDate acceptedBefore) {
        int expired = 0;
        List<UUID> candidates = transactions.required(() -> rows.toExpire(acceptedBefore, BATCH));
        for (UUID each : candidates) {
            if (expired(each)) {
                expired++;
            }
        }
        return expired;
    }

    private boolean expired(UUID id) {
        try {
            return transactions.required(() -> tryToExpire(id));
        } catch (Refusal refusal) {
            if (refusal.code() != ArchiveError.TRANSITION_FORBIDDEN) {
                throw refusal;
            }
            // an agency has taken on the supervision of the alteration, which only the archive knows
            transactions.run(() -> rows.change(id, NotificationEntity::begun));
            return false;
        }
    }

    private boolean tryToExpire(UUID id) {
        rows.lock(id);
        Notification before = rows.find(id).orElseThrow();
        if (before.state() != NotificationState.ACCEPTED) {
            return false;
        }
        Caller platform = PlatformCaller.get();
        DeviceState state =
                archive.require(platform, before.deviceId().orElseThrow()).state();
        boolean own = before.content().deviceId().isEmpty() ? state == DeviceState.NOTIFIED : NOT_BEGUN.contains(state);
        if (!own) {
            rows.change(id, NotificationEntity::begun);
            return false;
        }
        work.expire(platform, before);
        Notification after = rows.change(id, row -> row.decided(NotificationState.EXPIRED, "一年内未开工"));
        log.append(platform.actor(PlatformCaller.ROLE), RegistrationEvents.decided("expired", before, after));
        return true;
    }
}
