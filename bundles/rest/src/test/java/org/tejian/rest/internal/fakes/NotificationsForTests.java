package org.tejian.rest.internal.fakes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tejian.archive.RegistrationCode;
import org.tejian.database.DatabaseError;
import org.tejian.database.TimeOrderedId;
import org.tejian.directory.Caller;
import org.tejian.licensing.LicensingError;
import org.tejian.refusal.Refusal;
import org.tejian.registration.NewNotification;
import org.tejian.registration.Notification;
import org.tejian.registration.NotificationState;
import org.tejian.registration.Notifications;
import org.tejian.registration.RegistrationError;

/**
 * Notifications in memory. A unit is refused by the gate while {@link #licensed} is false; an acceptance loses its
 * connection during the commit while {@link #connected} is.
 */
public final class NotificationsForTests implements Notifications {

    public final List<Notification> filed = new ArrayList<>();
    public boolean licensed = true;
    public boolean connected = true;

    @Override
    public Notification file(Caller caller, UUID constructionUnitId, NewNotification content) {
        if (!licensed) {
            throw new Refusal(LicensingError.NO_LICENCE, caller.organisation().name(), "没有许可证。", "No licence.");
        }
        Notification notification = new Notification(
                TimeOrderedId.next(),
                1,
                "52011320260001",
                constructionUnitId,
                content,
                Instant.parse("2026-03-05T08:00:00Z"),
                NotificationState.FILED,
                Optional.of("TS3352045-2026"),
                List.of(),
                "",
                Optional.empty(),
                Optional.empty());
        filed.add(notification);
        return notification;
    }

    @Override
    public Notification accept(Caller caller, UUID notificationId) {
        if (!connected) {
            throw new Refusal(DatabaseError.COMMIT_OUTCOME_UNKNOWN);
        }
        Notification old = require(caller, notificationId);
        Notification accepted = new Notification(
                old.id(),
                old.version() + 1,
                old.number(),
                old.constructionUnitId(),
                old.content(),
                old.filedAt(),
                NotificationState.ACCEPTED,
                old.licenceNumber(),
                old.warnings(),
                "",
                Optional.of(TimeOrderedId.next()),
                Optional.of(new RegistrationCode("31105201132026030001")));
        filed.set(filed.indexOf(old), accepted);
        return accepted;
    }

    @Override
    public Notification returnForCorrection(Caller caller, UUID notificationId, String reason) {
        throw new IllegalStateException("something nobody thought of");
    }

    @Override
    public Notification withdraw(Caller caller, UUID notificationId, String reason) {
        throw new Refusal(RegistrationError.NOTIFICATION_STATE, "已受理", "accepted");
    }

    @Override
    public Notification fileAgain(Caller caller, UUID notificationId, NewNotification content) {
        throw new Refusal(RegistrationError.NOTIFICATION_STATE, "已受理", "accepted");
    }

    @Override
    public Notification refuse(Caller caller, UUID notificationId, String reason) {
        throw new Refusal(RegistrationError.NOTIFICATION_STATE, "已受理", "accepted");
    }

    @Override
    public int expireOverdue() {
        return 0;
    }

    @Override
    public Optional<Notification> find(Caller caller, UUID notificationId) {
        return filed.stream().filter(each -> each.id().equals(notificationId)).findFirst();
    }

    @Override
    public Notification require(Caller caller, UUID notificationId) {
        return find(caller, notificationId)
                .orElseThrow(() -> new Refusal(RegistrationError.NOTIFICATION_UNKNOWN, notificationId));
    }

    @Override
    public List<Notification> list(Caller caller, Set<NotificationState> states, Optional<UUID> after, int limit) {
        return filed.stream()
                .filter(each -> states.isEmpty() || states.contains(each.state()))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Notification> openFor(UUID deviceId) {
        return Optional.empty();
    }
}
