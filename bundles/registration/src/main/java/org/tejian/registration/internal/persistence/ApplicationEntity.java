package org.tejian.registration.internal.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tejian.archive.Device;
import org.tejian.directory.RegionCode;
import org.tejian.registration.Application;
import org.tejian.registration.ApplicationKind;
import org.tejian.registration.ApplicationState;
import org.tejian.registration.DataConflict;
import org.tejian.registration.NewApplication;
import org.tejian.registration.internal.ApplicationJson;
import org.tejian.registration.internal.ContentJson;

/** One row of {@code registration.application}. */
@Entity
@Table(name = "application")
class ApplicationEntity {

    @Id
    @Column(name = "id")
    private String id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "number")
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ApplicationKind kind;

    @Column(name = "unit_id")
    private String unitId;

    @Column(name = "region_code")
    private String regionCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ApplicationState state;

    @Column(name = "filed_at")
    private OffsetDateTime filedAt;

    @Column(name = "missing")
    private String missing;

    @Column(name = "checked_by")
    private String checkedBy;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    @Column(name = "decision_reason")
    private String decisionReason;

    @Column(name = "registration_id")
    private String registrationId;

    @Column(name = "content")
    private String content;

    protected ApplicationEntity() {}

    ApplicationEntity(UUID id, String number, NewApplication filed, Device first, Instant now) {
        this.id = id.toString();
        this.number = number;
        this.kind = filed.kind();
        this.unitId = first.useUnitId().toString();
        this.regionCode = first.region().value();
        this.missing = "[]";
        this.decisionReason = "";
        filed(filed, now);
    }

    final void filed(NewApplication filed, Instant now) {
        content = ApplicationJson.write(filed);
        filedAt = now.atOffset(ZoneOffset.UTC);
        state = ApplicationState.FILED;
    }

    void checked(UUID person) {
        state = ApplicationState.CHECKED;
        checkedBy = person.toString();
    }

    void returned(List<String> list) {
        state = ApplicationState.RETURNED;
        missing = ContentJson.writeTexts(list);
    }

    void decided(ApplicationState outcome, UUID person, Instant now, String reason) {
        state = outcome;
        decidedBy = person.toString();
        decidedAt = now.atOffset(ZoneOffset.UTC);
        decisionReason = reason;
    }

    void gave(UUID registration) {
        registrationId = registration.toString();
    }

    Application application(List<DataConflict> conflicts) {
        return new Application(
                UUID.fromString(id),
                version,
                number,
                UUID.fromString(unitId),
                new RegionCode(regionCode),
                ApplicationJson.read(content),
                filedAt.toInstant(),
                state,
                ContentJson.readTexts(missing),
                Optional.ofNullable(checkedBy).map(UUID::fromString),
                Optional.ofNullable(decidedBy).map(UUID::fromString),
                Optional.ofNullable(decidedAt).map(OffsetDateTime::toInstant),
                decisionReason,
                conflicts,
                Optional.ofNullable(registrationId).map(UUID::fromString));
    }
}
