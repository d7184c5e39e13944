package org.tejian.archive;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tejian.directory.RegionCode;

/**
 * What changes with a {@link DeviceEvent}: everything not mentioned stays.
 *
 * @param certificateNumber a new certificate number
 * @param inspection the facts of an approved report
 * @param supervision whether that report is of a passed supervisory inspection, which sets the base of later dates
 * @param particulars what a decision of the registering authority writes into the file
 * @param reason why, for the history; may be empty
 */
public record DeviceChange(
        Optional<String> certificateNumber,
        Optional<Device.InspectionFacts> inspection,
        boolean supervision,
        Particulars particulars,
        String reason) {

    /**
     * Owner, place and parameters as a transfer, a move or a change of registration sets them; what is empty stays.
     *
     * @param useUnitId the new use unit, or the same one when only its name has changed
     * @param region county of the new place of use
     * @param place address of the place of use
     * @param constructionUnitId the unit that installs it at a new place
     * @param maintenanceUnitId the maintenance unit of a lift
     * @param parameters technical parameters that change, by key
     */
    public record Particulars(
            Optional<UUID> useUnitId,
            Optional<RegionCode> region,
            Optional<String> place,
            Optional<UUID> constructionUnitId,
            Optional<UUID> maintenanceUnitId,
            Map<String, Object> parameters) {

        /** Nothing changes. */
        public static final Particulars NONE = new Particulars(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

        public Particulars {
            parameters = Map.copyOf(parameters);
        }

        /** A new use unit. */
        public static Particulars useUnit(UUID id) {
            return new Particulars(
                    Optional.of(id), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
        }

        /** A new address in the same county. */
        public static Particulars address(String place) {
            return new Particulars(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(place),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of());
        }

        /** New parameters. */
        public static Particulars parameters(Map<String, Object> changed) {
            return new Particulars(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), changed);
        }
    }

    /** A change of state alone. */
    public static DeviceChange because(String reason) {
        return new DeviceChange(Optional.empty(), Optional.empty(), false, Particulars.NONE, reason);
    }

    /** A registration under a certificate number. */
    public static DeviceChange certificate(String number, String reason) {
        return new DeviceChange(Optional.of(number), Optional.empty(), false, Particulars.NONE, reason);
    }

    /** The outcome of an approved report. */
    public static DeviceChange inspected(Device.InspectionFacts facts, boolean supervision) {
        return new DeviceChange(
                Optional.empty(), Optional.of(facts), supervision, Particulars.NONE, "报告 " + facts.reportNumber());
    }

    /** The same change with what it writes into the file. */
    public DeviceChange with(Particulars changed) {
        return new DeviceChange(certificateNumber, inspection, supervision, changed, reason);
    }
}
