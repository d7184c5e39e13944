package org.tejian.registration.internal.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tejian.archive.RegistrationCode;
import org.tejian.registration.NewNotification;
import org.tejian.registration.Notification;
import org.tejian.registration.NotificationState;
import org.tejian.registration.internal.ContentJson;
import org.tejian.registration.internal.LicenceCheck;

/** One row of {@code registration.notification}. */
@Entity
@Table(name = "notification")
class NotificationEntity {

    @Id
    @Column(name = "id")
    private String id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "number")
    private String number;

    @Column(name = "construction_unit_id")
    private String constructionUnitId;

    @Column(name = "use_unit_id")
    private String useUnitId;

    @Column(name = "region_code")
    private String regionCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private NotificationState state;

    @Column(name = "filed_at")
    private OffsetDateTime filedAt;

    @Column(name = "licence_number")
    private String licenceNumber;

    @Column(name = "warnings")
    private String warnings;

    @Column(name = "decision_reason")
    private String decisionReason;

    @Column(name = "device_id")
    private String deviceId;

    @Column(name = "registration_code")
    private String registrationCode;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    @Column(name = "work_begun")
    private boolean workBegun;

    @Column(name = "content")
    private String content;

    protected NotificationEntity() {}

    NotificationEntity(UUID id, String number, UUID constructionUnitId, NewNotification content, Instant filedAt) {
        this.id = id.toString();
        this.number = number;
        this.constructionUnitId = constructionUnitId.toString();
        this.useUnitId = content.useUnitId().toString();
        this.regionCode = content.region().value();
        this.filedAt = filedAt.atOffset(ZoneOffset.UTC);
        this.deviceId = content.deviceId().map(UUID::toString).orElse(null);
        this.content = ContentJson.write(content);
        this.state = NotificationState.FILED;
        this.warnings = "[]";
        this.decisionReason = "";
    }

    /** Takes over what the gate said: filed with warnings, or refused with its reason. */
    void checked(LicenceCheck check) {
        licenceNumber = check.licenceNumber().orElse(null);
        warnings = ContentJson.writeTexts(check.warnings());
        decisionReason = check.reason();
        state = check.refusal().isEmpty() ? NotificationState.FILED : NotificationState.REFUSED_BY_GATE;
    }

    void decided(NotificationState newState, String reason) {
        state = newState;
        decisionReason = reason;
    }

    /** Takes over a corrected content. */
    void filedAgain(NewNotification corrected, Instant now) {
        content = ContentJson.write(corrected);
        useUnitId = corrected.useUnitId().toString();
        regionCode = corrected.region().value();
        filedAt = now.atOffset(ZoneOffset.UTC);
    }

    /** Somebody has begun: it cannot expire any more. */
    void begun() {
        workBegun = true;
    }

    void accepted(UUID device, RegistrationCode code, LocalDate day) {
        decided(NotificationState.ACCEPTED, "");
        acceptedOn = day;
        deviceId = device.toString();
        registrationCode = code.value();
    }

    Notification notification() {
        return new Notification(
                UUID.fromString(id),
                version,
                number,
                UUID.fromString(constructionUnitId),
                ContentJson.read(content),
                filedAt.toInstant(),
                state,
                Optional.ofNullable(licenceNumber),
                ContentJson.readTexts(warnings),
                decisionReason,
                Optional.ofNullable(deviceId).map(UUID::fromString),
                Optional.ofNullable(registrationCode).map(RegistrationCode::new));
    }
}
