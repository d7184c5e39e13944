package org.tejian.licensing.internal.persistence;

import java.time.LocalDate;
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
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceItem;
import org.tejian.licensing.LicenceStatus;
import org.tejian.licensing.internal.HeldLicence;
import org.tejian.licensing.internal.HeldLicence.Period;
import org.tejian.licensing.internal.ValidityPeriods;

/** One row of {@code licensing.licence} with its items and periods. */
@Entity
@Table(name = "licence")
class LicenceEntity {

    @Id
    @Column(name = "id")
    private String id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "unit_id")
    private String unitId;

    @Column(name = "number")
    private String number;

    @Column(name = "regime")
    private int regime;

    @Column(name = "issuer")
    private String issuer;

    @Enumerated(EnumType.STRING)
    @Column(name = "withdrawn")
    private LicenceStatus withdrawn;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    @ElementCollection
    @CollectionTable(name = "licence_item", joinColumns = @JoinColumn(name = "licence_id"))
    @OrderColumn(name = "position")
    private List<LicenceItemValue> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "licence_period", joinColumns = @JoinColumn(name = "licence_id"))
    @OrderColumn(name = "position")
    private List<LicencePeriodValue> periods = new ArrayList<>();

    protected LicenceEntity() {}

    LicenceEntity(Licence licence, LocalDate enteredOn) {
        this.id = licence.id().toString();
        this.unitId = licence.unitId().toString();
        this.number = licence.number();
        this.regime = licence.regime();
        this.issuer = licence.issuer();
        for (LicenceItem item : licence.items()) {
            items.add(new LicenceItemValue(item));
        }
        add(new Period(Optional.empty(), licence.validFrom(), licence.validUntil()));
        licence.withdrawn().ifPresent(status -> withdraw(status, enteredOn, ""));
    }

    final void add(Period period) {
        periods.add(new LicencePeriodValue(period));
    }

    final void withdraw(LicenceStatus status, LocalDate day, String reason) {
        withdrawn = status;
        withdrawnOn = day;
        withdrawnReason = reason;
    }

    void restore() {
        withdrawn = null;
        withdrawnOn = null;
        withdrawnReason = null;
    }

    List<Period> periods() {
        return periods.stream().map(LicencePeriodValue::period).toList();
    }

    Licence licence() {
        Period latest = ValidityPeriods.latest(periods());
        return new Licence(
                UUID.fromString(id),
                UUID.fromString(unitId),
                number,
                regime,
                issuer,
                items.stream().map(LicenceItemValue::item).toList(),
                latest.validFrom(),
                latest.validUntil(),
                Optional.ofNullable(withdrawn));
    }

    HeldLicence held() {
        return new HeldLicence(licence(), periods(), Optional.ofNullable(withdrawnOn));
    }
}
