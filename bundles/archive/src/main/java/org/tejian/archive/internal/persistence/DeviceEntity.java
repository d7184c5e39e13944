package org.tejian.archive.internal.persistence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
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
import org.tejian.archive.DeviceCode;
import org.tejian.archive.DeviceState;
import org.tejian.archive.internal.DeviceJson;

/** One row of {@code archive.device}, for writing; reading goes by {@code DeviceRows}. */
@Entity
@Table(name = "device")
class DeviceEntity {

    @Id
    @Column(name = "id")
    private String id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "registration_code")
    private String registrationCode;

    @Column(name = "device_code")
    private String deviceCode;

    @Column(name = "certificate_number")
    private String certificateNumber;

    @Column(name = "catalogue_code")
    private String catalogueCode;

    @Column(name = "name")
    private String name;

    @Column(name = "internal_number")
    private String internalNumber;

    @Column(name = "region_code")
    private String regionCode;

    @Column(name = "place")
    private String place;

    @Column(name = "use_unit_id")
    private String useUnitId;

    @Column(name = "use_unit_name")
    private String useUnitName;

    @Column(name = "construction_unit_id")
    private String constructionUnitId;

    @Column(name = "maintenance_unit_id")
    private String maintenanceUnitId;

    @Column(name = "manufacturer")
    private String manufacturer;

    @Column(name = "model")
    private String model;

    @Column(name = "product_number")
    private String productNumber;

    @Column(name = "manufactured_on")
    private LocalDate manufacturedOn;

    @Column(name = "parameters")
    private String parameters;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private DeviceState state;

    @Column(name = "state_since")
    private OffsetDateTime stateSince;

    @Enumerated(EnumType.STRING)
    @Column(name = "kept_state")
    private DeviceState keptState;

    @Column(name = "alteration_begun")
    private boolean alterationBegun;

    @Column(name = "report_number")
    private String reportNumber;

    @Column(name = "inspection_type")
    private String inspectionType;

    @Column(name = "inspected_on")
    private LocalDate inspectedOn;

    @Column(name = "conclusion")
    private String conclusion;

    @Column(name = "inspection_passed")
    private Boolean inspectionPassed;

    @Column(name = "next_due")
    private LocalDate nextDue;

    @Column(name = "agency_id")
    private String agencyId;

    @Column(name = "supervision_passed_on")
    private LocalDate supervisionPassedOn;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    protected DeviceEntity() {}

    /** A device that enters the archive. */
    DeviceEntity(Device device, String useUnitName, OffsetDateTime now) {
        this.id = device.id().toString();
        this.registrationCode = device.registrationCode().value();
        this.useUnitName = useUnitName;
        take(device, Optional.empty(), false, now);
    }

    /** Takes over every value that may change; changes never lie at the same moment. */
    final void take(Device device, Optional<DeviceState> kept, boolean begun, OffsetDateTime now) {
        changedAt = changedAt == null || now.isAfter(changedAt) ? now : changedAt.plusNanos(1000);
        if (state != device.state()) {
            stateSince = changedAt;
        }
        state = device.state();
        keptState = kept.orElse(null);
        alterationBegun = begun;
        deviceCode = device.deviceCode().map(DeviceCode::value).orElse(null);
        certificateNumber = device.certificateNumber().orElse(null);
        catalogueCode = device.catalogueCode();
        name = device.name();
        internalNumber = device.internalNumber();
        regionCode = device.region().value();
        place = device.place();
        useUnitId = device.useUnitId().toString();
        constructionUnitId = device.constructionUnitId().map(UUID::toString).orElse(null);
        maintenanceUnitId = device.maintenanceUnitId().map(UUID::toString).orElse(null);
        manufacturer = device.manufacturer();
        model = device.model();
        productNumber = device.productNumber();
        manufacturedOn = device.manufacturedOn().orElse(null);
        parameters = DeviceJson.write(device.parameters());
        supervisionPassedOn = device.supervisionPassedOn().orElse(null);
        device.inspection().ifPresent(this::takeInspection);
    }

    /** The unit's name as it is now, for the search. */
    void nameUseUnit(String newName) {
        useUnitName = newName;
    }

    Optional<DeviceState> keptState() {
        return Optional.ofNullable(keptState);
    }

    boolean alterationBegun() {
        return alterationBegun;
    }

    private void takeInspection(Device.InspectionFacts facts) {
        reportNumber = facts.reportNumber();
        inspectionType = facts.typeId();
        inspectedOn = facts.inspectedOn();
        conclusion = facts.conclusion();
        inspectionPassed = facts.passed();
        nextDue = facts.nextDue().orElse(null);
        agencyId = facts.agencyId().toString();
    }
}
