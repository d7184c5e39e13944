package org.tejian.demo.province.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tejian.archive.Device;
import org.tejian.archive.PastInspection;
import org.tejian.database.IntakeRow;

/**
 * Reports from before the platform, one a year back from the last inspection. Of a few devices the agency's register holds
 * a report of the same day with the opposite conclusion.
 */
final class OldReports {

    private static final int CONTRADICTING_PER_MILLE = 3;
    private static final int FAILED_PER_MILLE = 40;

    private final int perDevice;
    private final long seed;

    OldReports(int perDevice, long seed) {
        this.perDevice = perDevice;
        this.seed = seed;
    }

    List<IntakeRow<PastInspection>> of(List<Device> devices) {
        List<IntakeRow<PastInspection>> rows = new ArrayList<>(devices.size() * perDevice);
        for (Device device : devices) {
            device.inspection().ifPresent(last -> {
                Dice dice = new Dice(seed * 47 + device.registrationCode().hashCode());
                for (int year = 1; year <= perDevice; year++) {
                    add(rows, report(device, last, year, dice));
                }
                if (perDevice > 0 && dice.perMille(CONTRADICTING_PER_MILLE)) {
                    add(rows, contradicting(device, last));
                }
            });
        }
        return rows;
    }

    private static void add(List<IntakeRow<PastInspection>> rows, PastInspection report) {
        rows.add(new IntakeRow<>(rows.size() + 1L, report));
    }

    private static PastInspection report(Device device, Device.InspectionFacts last, int year, Dice dice) {
        LocalDate day = last.inspectedOn().minusYears(year).minusDays(dice.below(20));
        boolean passed = !dice.perMille(FAILED_PER_MILLE);
        return new PastInspection(
                device.registrationCode(),
                "O%d%d%s"
                        .formatted(
                                day.getYear(),
                                year,
                                device.registrationCode().value().substring(4)),
                "定期检验",
                day,
                passed ? "合格" : "不合格",
                passed,
                passed ? Optional.of(day.plusYears(1)) : Optional.empty(),
                last.agencyId());
    }

    private static PastInspection contradicting(Device device, Device.InspectionFacts last) {
        boolean passed = !last.passed();
        return new PastInspection(
                device.registrationCode(),
                last.reportNumber() + "-2",
                "定期检验",
                last.inspectedOn(),
                passed ? "合格" : "不合格",
                passed,
                passed ? Optional.of(last.inspectedOn().plusYears(1)) : Optional.empty(),
                last.agencyId());
    }
}
