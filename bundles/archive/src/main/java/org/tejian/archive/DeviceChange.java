package org.tejian.archive;

import java.util.Optional;

/**
 * What changes with a {@link DeviceEvent}: everything not mentioned stays.
 *
 * @param certificateNumber a new certificate number
 * @param inspection the facts of an approved report
 * @param supervision whether that report is of a passed supervisory inspection, which sets the base of later dates
 * @param reason why, for the history; may be empty
 */
public record DeviceChange(
        Optional<String> certificateNumber,
        Optional<Device.InspectionFacts> inspection,
        boolean supervision,
        String reason) {

    /** A change of state alone. */
    public static DeviceChange because(String reason) {
        return new DeviceChange(Optional.empty(), Optional.empty(), false, reason);
    }

    /** A registration under a certificate number. */
    public static DeviceChange certificate(String number, String reason) {
        return new DeviceChange(Optional.of(number), Optional.empty(), false, reason);
    }

    /** The outcome of an approved report. */
    public static DeviceChange inspected(Device.InspectionFacts facts, boolean supervision) {
        return new DeviceChange(Optional.empty(), Optional.of(facts), supervision, "报告 " + facts.reportNumber());
    }
}
