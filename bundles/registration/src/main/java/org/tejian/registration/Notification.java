package org.tejian.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tejian.archive.RegistrationCode;

/**
 * A construction notification in its life.
 *
 * @param id identifier
 * @param version counts changes
 * @param number number on the form, county code + year + serial
 * @param constructionUnitId the unit that filed it
 * @param content what was filed
 * @param filedAt when
 * @param state where it is
 * @param licenceNumber the licence that passed the gate; empty when refused
 * @param warnings what the gate asks the clerk to look at
 * @param decisionReason why it was refused, returned or withdrawn; may be empty
 * @param deviceId the device, once accepted
 * @param registrationCode its code, once accepted
 */
public record Notification(
        UUID id,
        long version,
        String number,
        UUID constructionUnitId,
        NewNotification content,
        Instant filedAt,
        NotificationState state,
        Optional<String> licenceNumber,
        List<String> warnings,
        String decisionReason,
        Optional<UUID> deviceId,
        Optional<RegistrationCode> registrationCode) {

    public Notification {
        warnings = List.copyOf(warnings);
    }
}
