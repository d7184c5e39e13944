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
import org.tejian.directory.RegionCode;
import org.tejian.licensing.CorrectedLicence;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceItem;
import org.tejian.licensing.LicencePeriod;
import org.tejian.licensing.LicenceStatus;
import org.tejian.licensing.internal.HeldLicence;
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

    @Column(name = "catalogue_edition")
    private int catalogueEdition;

    @Column(name = "addresses")
    private String addresses;

    @Column(name = "region_code")
    private String regionCode;

    @ElementCollection
    @CollectionTable(name = "licence_item", joinColumns = @JoinColumn(name = "licence_id"))
    @OrderColumn(name = "position")
    private List<LicenceItemValue> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "licence_period", joinColumns = @JoinColumn(name = "licence_id"))
    @OrderColumn(name = "position")
    private List<LicencePeriodValue> periods = new ArrayList<>();

    protected LicenceEntity() {}

    LicenceEntity(Licence licence, RegionCode region, LocalDate enteredOn) {
        this.id = licence.id().toString();
        this.unitId = licence.unitId().toString();
        this.number = licence.number();
        this.regime = licence.regime();
        this.issuer = licence.issuer();
        this.catalogueEdition = licence.catalogueEdition();
        this.addresses = Lines.join(licence.addresses());
        this.regionCode = region.value();
        for (LicenceItem item : licence.items()) {
            items.add(new LicenceItemValue(item));
        }
        add(new LicencePeriod(LicencePeriod.Origin.FIRST, Optional.empty(), licence.validFrom(), licence.validUntil()));
        licence.withdrawn().ifPresent(status -> withdraw(status, enteredOn, ""));
    }

    final void add(LicencePeriod period) {
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

    List<LicencePeriod> periods() {
        return periods.stream().map(LicencePeriodValue::period).toList();
    }

    Licence licence() {
        LicencePeriod latest = ValidityPeriods.latest(periods());
        return new Licence(
                UUID.fromString(id),
                UUID.fromString(unitId),
                number,
                regime,
                issuer,
                items.stream().map(LicenceItemValue::item).toList(),
                latest.validFrom(),
                latest.validUntil(),
                Optional.ofNullable(withdrawn),
                catalogueEdition,
                Lines.split(addresses));
    }

    /** What a correction can change, as it is; the days are those of the last period. */
    CorrectedLicence content() {
        LicencePeriod last = periods.get(periods.size() - 1).period();
        return new CorrectedLicence(
                number,
                regime,
                issuer,
                items.stream().map(LicenceItemValue::item).toList(),
                last.validFrom(),
                last.validUntil(),
                catalogueEdition,
                Lines.split(addresses));
    }

    void correct(CorrectedLicence content) {
        number = content.number();
        regime = content.regime();
        issuer = content.issuer();
        catalogueEdition = content.catalogueEdition();
        addresses = Lines.join(content.addresses());
        items.clear();
        content.items().forEach(item -> items.add(new LicenceItemValue(item)));
        LicencePeriod last = periods.remove(periods.size() - 1).period();
        add(new LicencePeriod(last.origin(), last.issuedOn(), content.validFrom(), content.validUntil()));
    }

    long version() {
        return version;
    }

    UUID unitId() {
        return UUID.fromString(unitId);
    }

    RegionCode region() {
        return new RegionCode(regionCode);
    }

    boolean hasRegion() {
        return !regionCode.isEmpty();
    }

    Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }

    String withdrawnReason() {
        return Optional.ofNullable(withdrawnReason).orElse("");
    }

    HeldLicence held() {
        return new HeldLicence(licence(), periods(), Optional.ofNullable(withdrawnOn));
    }
}
