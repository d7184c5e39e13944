package org.tejian.registration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tejian.directory.Caller;

/**
 * Construction notifications 施工告知, from filing to acceptance. Accepting one assigns the registration code and enters
 * the device into the archive, in one transaction; agencies see accepted notifications at once.
 */
public interface Notifications {

    /**
     * Files a notification for the caller's construction unit (or, by a county clerk, on paper for
     * {@code constructionUnitId}). The licence gate decides at once; a refusal is stored with its reason and then thrown.
     *
     * @throws org.tejian.refusal.Refusal a gate code of {@link org.tejian.licensing.LicensingError}, or a code of
     *     {@link RegistrationError} for wrong content
     */
    Notification file(Caller caller, UUID constructionUnitId, NewNotification content);

    /**
     * Files a returned one again, corrected; the kind of work and the device stay, and the gate decides anew. The
     * construction unit, or a county clerk on paper.
     */
    Notification fileAgain(Caller caller, UUID notificationId, NewNotification content);

    /**
     * Accepts: county supervisor of the place. The gate is asked again on that day. With a move the device is taken over
     * from the county it left.
     *
     * @throws org.tejian.refusal.Refusal {@link RegistrationError#WORK_NOT_AT_DESTINATION} for a move to another county
     *     than the proof of the change names
     */
    Notification accept(Caller caller, UUID notificationId);

    /** Sends back for correction with a reason: county clerk or supervisor of the place. */
    Notification returnForCorrection(Caller caller, UUID notificationId, String reason);

    /** Refuses with a reason: county supervisor of the place. */
    Notification refuse(Caller caller, UUID notificationId, String reason);

    /** Withdraws; an accepted one only while no agency has taken it on. The construction unit. */
    Notification withdraw(Caller caller, UUID notificationId, String reason);

    /** The notification, when within the scope. */
    Optional<Notification> find(Caller caller, UUID notificationId);

    /** @throws org.tejian.refusal.Refusal {@link RegistrationError#NOTIFICATION_UNKNOWN} */
    Notification require(Caller caller, UUID notificationId);

    /** Notifications in these states within the scope, oldest first, after the one named by {@code after}. */
    List<Notification> list(Caller caller, Set<NotificationState> states, Optional<UUID> after, int limit);

    /**
     * Lets accepted notifications expire on which nobody has begun to work for a year (platform rule): a new device is
     * cancelled, one to be altered returns to the state it had. For the nightly work of the platform.
     *
     * @return how many expired
     */
    int expireOverdue();

    /** The accepted notification of a device under construction; empty when none is open. */
    Optional<Notification> openFor(UUID deviceId);
}
