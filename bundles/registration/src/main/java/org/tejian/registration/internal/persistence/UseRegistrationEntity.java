package org.tejian.registration.internal.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tejian.archive.Device;
import org.tejian.registration.UseRegistration;

/** One row of {@code registration.use_registration}; its devices are in {@code registration.registered_device}. */
@Entity
@Table(name = "use_registration")
class UseRegistrationEntity {

    @Id
    @Column(name = "id")
    private String id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "by_unit")
    private boolean byUnit;

    @Column(name = "certificate_number")
    private String certificateNumber;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    @Column(name = "county_id")
    private String countyId;

    @Column(name = "safety_manager")
    private String safetyManager;

    @Column(name = "certificate_digest")
    private String certificateDigest;

    @Column(name = "proof_digest")
    private String proofDigest;

    @Column(name = "live")
    private boolean live;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "use_unit_id")
    private String useUnitId;

    @Column(name = "category")
    private String category;

    protected UseRegistrationEntity() {}

    /** @param first the device, or the first of a unit's list */
    UseRegistrationEntity(UseRegistration registration, Device first) {
        this.useUnitId = registration.byUnit() ? first.useUnitId().toString() : "";
        this.category = registration.byUnit() ? category(first) : "";
        this.id = registration.id().toString();
        this.byUnit = registration.byUnit();
        this.certificateNumber = registration.certificateNumber();
        this.registeredOn = registration.registeredOn();
        this.countyId = registration.countyId().toString();
        this.certificateDigest = registration.certificateDigest();
        this.safetyManager = registration.safetyManager();
        this.live = true;
    }

    /** What a certificate by unit is for: all its cylinders (23) or all its industrial pipes (83). */
    static String category(Device device) {
        return device.catalogueCode().substring(0, 2);
    }

    /** Another paper under the same number. */
    void printed(String digest) {
        certificateDigest = digest;
    }

    void ended(LocalDate day) {
        live = false;
        endedOn = day;
    }

    void proven(String digest) {
        proofDigest = digest;
    }

    Optional<String> proof() {
        return Optional.ofNullable(proofDigest);
    }

    UseRegistration registration(List<UUID> deviceIds) {
        return new UseRegistration(
                UUID.fromString(id),
                deviceIds,
                byUnit,
                certificateNumber,
                registeredOn,
                UUID.fromString(countyId),
                safetyManager,
                certificateDigest,
                Optional.ofNullable(endedOn));
    }
}
