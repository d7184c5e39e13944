package org.tejian.licensing.internal.persistence;

import java.time.LocalDate;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Embeddable;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import org.tejian.licensing.LicencePeriod;

/** One row of {@code licensing.licence_period}. */
@Embeddable
class LicencePeriodValue {

    @Enumerated(EnumType.STRING)
    @Column(name = "origin")
    private LicencePeriod.Origin origin;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected LicencePeriodValue() {}

    LicencePeriodValue(LicencePeriod period) {
        this.origin = period.origin();
        this.issuedOn = period.issuedOn().orElse(null);
        this.validFrom = period.validFrom();
        this.validUntil = period.validUntil();
    }

    LicencePeriod period() {
        return new LicencePeriod(origin, Optional.ofNullable(issuedOn), validFrom, validUntil);
    }
}
