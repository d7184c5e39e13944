package org.tejian.licensing.internal.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.CollectionTable;
import javax.persistence.Column;
import javax.persistence.ElementCollection;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.OrderColumn;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tejian.directory.Person;
import org.tejian.licensing.CorrectedLicence;
import org.tejian.licensing.LicenceCorrection;
import org.tejian.licensing.LicenceCorrection.Signatory;
import org.tejian.licensing.LicenceCorrection.State;

/** One row of {@code licensing.licence_correction} with the items it asks for. */
@Entity
@Table(name = "licence_correction")
class LicenceCorrectionEntity {

    @Id
    @Column(name = "id")
    private String id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "licence_id")
    private String licenceId;

    @Column(name = "licence_version")
    private long licenceVersion;

    @Column(name = "number")
    private String number;

    @Column(name = "regime")
    private int regime;

    @Column(name = "issuer")
    private String issuer;

    @Column(name = "catalogue_edition")
    private int catalogueEdition;

    @Column(name = "addresses")
    private String addresses;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "reason")
    private String reason;

    @Column(name = "opens_gate")
    private boolean opensGate;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_name")
    private String proposedName;

    @Column(name = "proposed_at")
    private OffsetDateTime proposedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_name")
    private String decidedName;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    @Column(name = "decision_reason")
    private String decisionReason = "";

    @ElementCollection
    @CollectionTable(name = "licence_correction_item", joinColumns = @JoinColumn(name = "correction_id"))
    @OrderColumn(name = "position")
    private List<LicenceItemValue> items = new ArrayList<>();

    protected LicenceCorrectionEntity() {}

    LicenceCorrectionEntity(
            UUID id,
            LicenceEntity licence,
            CorrectedLicence content,
            String reason,
            boolean opensGate,
            Person by,
            Instant now) {
        this.id = id.toString();
        this.licenceId = licence.licence().id().toString();
        this.licenceVersion = licence.version();
        this.number = content.number();
        this.regime = content.regime();
        this.issuer = content.issuer();
        this.catalogueEdition = content.catalogueEdition();
        this.addresses = Lines.join(content.addresses());
        this.validFrom = content.validFrom();
        this.validUntil = content.validUntil();
        content.items().forEach(item -> items.add(new LicenceItemValue(item)));
        this.reason = reason;
        this.opensGate = opensGate;
        this.state = State.PENDING;
        this.proposedBy = by.id().toString();
        this.proposedName = by.name();
        this.proposedAt = now.atOffset(ZoneOffset.UTC);
    }

    /** Applied without a second person. */
    void applied(Instant now) {
        state = State.APPLIED;
        decidedAt = now.atOffset(ZoneOffset.UTC);
    }

    void decided(State decision, Person by, Instant now, String why) {
        state = decision;
        decidedBy = by.id().toString();
        decidedName = by.name();
        decidedAt = now.atOffset(ZoneOffset.UTC);
        decisionReason = why;
    }

    long licenceVersion() {
        return licenceVersion;
    }

    LicenceCorrection correction() {
        return new LicenceCorrection(
                UUID.fromString(id),
                version,
                UUID.fromString(licenceId),
                new CorrectedLicence(
                        number,
                        regime,
                        issuer,
                        items.stream().map(LicenceItemValue::item).toList(),
                        validFrom,
                        validUntil,
                        catalogueEdition,
                        Lines.split(addresses)),
                reason,
                opensGate,
                state,
                new Signatory(UUID.fromString(proposedBy), proposedName),
                proposedAt.toInstant(),
                Optional.ofNullable(decidedBy).map(by -> new Signatory(UUID.fromString(by), decidedName)),
                Optional.ofNullable(decidedAt).map(OffsetDateTime::toInstant),
                decisionReason);
    }
}
