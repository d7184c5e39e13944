package org.tejian.licensing.internal.persistence;

import java.time.LocalDate;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Embeddable;
import org.tejian.licensing.internal.HeldLicence.Period;

/** One row of {@code licensing.licence_period}. */
@Embeddable
class LicencePeriodValue {

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected LicencePeriodValue() {}

    LicencePeriodValue(Period period) {
        this.issuedOn = period.issuedOn().orElse(null);
        this.validFrom = period.validFrom();
        this.validUntil = period.validUntil();
    }

    Period period() {
        return new Period(Optional.ofNullable(issuedOn), validFrom, validUntil);
    }
}
