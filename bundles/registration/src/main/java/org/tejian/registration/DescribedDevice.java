package org.tejian.registration;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tejian.archive.DeviceCode;
import org.tejian.directory.RegionCode;

/** A device as somebody describes it before it is in the archive, on whatever form. */
public interface DescribedDevice {

    /** Catalogue code of 2014. */
    String catalogueCode();

    /** Product name as on the plate. */
    String name();

    /** The maker's code; empty when there is none. */
    Optional<DeviceCode> deviceCode();

    /** Number inside the use unit, may be empty. */
    String internalNumber();

    /** County of the place of use. */
    RegionCode region();

    /** Address. */
    String place();

    /** The use unit. */
    UUID useUnitId();

    /** Maintenance unit of a lift; empty when not known. */
    Optional<UUID> maintenanceUnitId();

    /** Maker's name. */
    String manufacturer();

    /** Number of the maker's licence; empty when not given. */
    Optional<String> makerLicenceNumber();

    /** Model, may be empty. */
    String model();

    /** Maker's product number. */
    String productNumber();

    /** Date of manufacture. */
    Optional<LocalDate> manufacturedOn();

    /** Technical parameters by key. */
    Map<String, Object> parameters();
}
