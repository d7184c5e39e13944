package org.tejian.licensing.internal.persistence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tejian.directory.Organisation;
import org.tejian.licensing.LicenceStatus;
import org.tejian.licensing.PersonCertificate;

/** One row of {@code licensing.person_certificate}; the category letters are kept as one text. */
@Entity
@Table(name = "person_certificate")
class PersonCertificateEntity {

    @Id
    @Column(name = "id")
    private String id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "person_id")
    private String personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private PersonCertificate.Kind kind;

    @Column(name = "number")
    private String number;

    @Column(name = "code")
    private String code;

    @Column(name = "category_letters")
    private String categoryLetters;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "regime")
    private int regime;

    @Enumerated(EnumType.STRING)
    @Column(name = "withdrawn")
    private LicenceStatus withdrawn;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    @Column(name = "organisation_id")
    private String organisationId;

    @Column(name = "region_code")
    private String regionCode;

    protected PersonCertificateEntity() {}

    PersonCertificateEntity(PersonCertificate certificate, Organisation employer) {
        this.organisationId = employer.id().toString();
        this.regionCode = employer.region().value();
        this.id = certificate.id().toString();
        this.personId = certificate.personId().toString();
        this.kind = certificate.kind();
        this.number = certificate.number();
        this.code = certificate.code();
        this.categoryLetters = certificate.categoryLetters().stream().sorted().collect(Collectors.joining());
        this.validFrom = certificate.validFrom();
        this.validUntil = certificate.validUntil();
        this.regime = certificate.regime();
        this.withdrawn = certificate.withdrawn().orElse(null);
    }

    void renew(LocalDate from, LocalDate until) {
        validFrom = from;
        validUntil = until;
    }

    void withdraw(LicenceStatus status, LocalDate day, String reason) {
        withdrawn = status;
        withdrawnOn = day;
        withdrawnReason = reason;
    }

    void restore() {
        withdrawn = null;
        withdrawnOn = null;
        withdrawnReason = null;
    }

    PersonCertificate certificate() {
        return new PersonCertificate(
                UUID.fromString(id),
                UUID.fromString(personId),
                kind,
                number,
                code,
                categoryLetters.codePoints().mapToObj(Character::toString).collect(Collectors.toSet()),
                validFrom,
                validUntil,
                regime,
                Optional.ofNullable(withdrawn));
    }
}
