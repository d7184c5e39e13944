package org.tejian.registration.internal.persistence;

import java.time.LocalDate;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tejian.registration.UseRegistration;

/** One row of {@code registration.use_registration}; at most one of a device is live. */
@Entity
@Table(name = "use_registration")
class UseRegistrationEntity {

    @Id
    @Column(name = "id")
    private String id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "device_id")
    private String deviceId;

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

    @Column(name = "live")
    private boolean live;

    protected UseRegistrationEntity() {}

    UseRegistrationEntity(UseRegistration registration, String safetyManager) {
        this.id = registration.id().toString();
        this.deviceId = registration.deviceId().toString();
        this.certificateNumber = registration.certificateNumber();
        this.registeredOn = registration.registeredOn();
        this.countyId = registration.countyId().toString();
        this.certificateDigest = registration.certificateDigest();
        this.safetyManager = safetyManager;
        this.live = true;
    }

    UseRegistration registration() {
        return new UseRegistration(
                UUID.fromString(id),
                UUID.fromString(deviceId),
                certificateNumber,
                registeredOn,
                UUID.fromString(countyId),
                certificateDigest);
    }
}
