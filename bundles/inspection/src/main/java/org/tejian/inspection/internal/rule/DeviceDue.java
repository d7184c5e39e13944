package org.tejian.inspection.internal.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The due date of a device: the earliest of the dates that legally bind. A later inspection of a type replaces its own
 * earlier date of the same kind, and every date that a supervision had set before.
 */
public final class DeviceDue {

    private DeviceDue() {}

    /** The last day before the device is overdue; empty when no date binds. */
    public static Optional<LocalDate> of(Collection<StandingDue> dues) {
        List<StandingDue> binding = dues.stream().filter(StandingDue::binding).toList();
        Optional<LocalDate> lastPeriodic = binding.stream()
                .filter(due -> !due.supervisory())
                .map(StandingDue::inspectedOn)
                .max(Comparator.naturalOrder());
        Map<String, StandingDue> standing = new HashMap<>();
        binding.stream()
                .filter(due -> !due.supervisory()
                        || lastPeriodic
                                .filter(day -> !day.isBefore(due.inspectedOn()))
                                .isEmpty())
                .forEach(due -> standing.merge(slot(due), due, DeviceDue::later));
        return standing.values().stream().map(StandingDue::lastDay).min(Comparator.naturalOrder());
    }

    private static String slot(StandingDue due) {
        return due.supervisory() ? "supervision" : due.typeId() + " " + due.key();
    }

    private static StandingDue later(StandingDue one, StandingDue other) {
        return other.inspectedOn().isBefore(one.inspectedOn()) ? one : other;
    }
}
