package org.tejian.archive.internal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceChange;
import org.tejian.archive.DeviceChange.Particulars;
import org.tejian.archive.DeviceCorrection;
import org.tejian.archive.DeviceEvent;
import org.tejian.archive.DeviceState;
import org.tejian.archive.internal.DeviceLifeCycle.Step;

/** A device after something happened to it. */
public final class ChangedDevice {

    /** With these the certificate ends; which one it was stays in the history. */
    private static final Set<DeviceEvent> CANCELLING =
            EnumSet.of(DeviceEvent.MOVE_STARTED, DeviceEvent.DISMANTLED, DeviceEvent.REGISTRATION_CANCELLED);

    private ChangedDevice() {}

    /**
     * The situation in which an event finds a device, the facts that come with the event included.
     *
     * @param kept the state an open alteration returns to
     * @param begun whether an agency has taken on its supervision
     * @param today to tell whether the last inspection is overdue
     */
    public static Situation situation(
            Device device, Optional<DeviceState> kept, boolean begun, DeviceChange change, LocalDate today) {
        Optional<Device.InspectionFacts> last = change.inspection().or(device::inspection);
        boolean valid = last.filter(Device.InspectionFacts::passed)
                .filter(facts -> facts.nextDue().filter(today::isAfter).isEmpty())
                .isPresent();
        boolean failed = last.filter(facts -> !facts.passed()).isPresent();
        return new Situation(device.state(), kept, begun, valid, failed);
    }

    /**
     * The device after {@code event}.
     *
     * @throws IllegalArgumentException when the event does not bring what it is about: an inspection its facts, a
     *     registration its certificate
     */
    public static Device after(Device before, Step step, DeviceEvent event, DeviceChange change) {
        requireFacts(event, change);
        Particulars now = change.particulars();
        Optional<String> certificate = CANCELLING.contains(event)
                ? Optional.empty()
                : change.certificateNumber().or(before::certificateNumber);
        return new Device(
                before.id(),
                before.version(),
                before.registrationCode(),
                before.deviceCode(),
                certificate,
                before.catalogueCode(),
                before.name(),
                before.internalNumber(),
                now.region().orElse(before.region()),
                now.place().orElse(before.place()),
                now.useUnitId().orElse(before.useUnitId()),
                now.constructionUnitId().or(before::constructionUnitId),
                now.maintenanceUnitId().or(before::maintenanceUnitId),
                before.manufacturer(),
                before.model(),
                before.productNumber(),
                before.manufacturedOn(),
                merged(before.parameters(), now.parameters()),
                step.to(),
                change.inspection().or(before::inspection),
                supervisionPassedOn(before, change));
    }

    /** The device with its corrected values; code, region, state and facts of inspections stay. */
    public static Device corrected(Device before, DeviceCorrection correction) {
        return new Device(
                before.id(),
                before.version(),
                before.registrationCode(),
                correction.deviceCode().or(before::deviceCode),
                before.certificateNumber(),
                before.catalogueCode(),
                correction.name().orElse(before.name()),
                correction.internalNumber().orElse(before.internalNumber()),
                before.region(),
                correction.place().orElse(before.place()),
                before.useUnitId(),
                before.constructionUnitId(),
                correction.maintenanceUnitId().or(before::maintenanceUnitId),
                correction.manufacturer().orElse(before.manufacturer()),
                correction.model().orElse(before.model()),
                correction.productNumber().orElse(before.productNumber()),
                correction.manufacturedOn().or(before::manufacturedOn),
                merged(before.parameters(), correction.parameters()),
                before.state(),
                before.inspection(),
                before.supervisionPassedOn());
    }

    private static Map<String, Object> merged(Map<String, Object> old, Map<String, Object> corrected) {
        Map<String, Object> all = new HashMap<>(old);
        all.putAll(DeviceJson.normal(corrected));
        return all;
    }

    private static void requireFacts(DeviceEvent event, DeviceChange change) {
        boolean inspection = event == DeviceEvent.INSPECTION_PASSED || event == DeviceEvent.INSPECTION_FAILED;
        if (inspection != change.inspection().isPresent()) {
            throw new IllegalArgumentException("the facts of a report come with the event of an inspection: " + event);
        }
        change.inspection().ifPresent(facts -> {
            if (facts.passed() != (event == DeviceEvent.INSPECTION_PASSED)) {
                throw new IllegalArgumentException("the facts do not fit the event: " + event);
            }
        });
        boolean certified = event == DeviceEvent.USE_REGISTERED || event == DeviceEvent.TRANSFERRED;
        if (certified && change.certificateNumber().isEmpty()) {
            throw new IllegalArgumentException("a registration or transfer brings its certificate number");
        }
    }

    /** The base of later dates; a corrected report that turns out failed takes it away again before registration. */
    private static Optional<LocalDate> supervisionPassedOn(Device before, DeviceChange change) {
        if (!change.supervision() || change.inspection().isEmpty()) {
            return before.supervisionPassedOn();
        }
        Device.InspectionFacts facts = change.inspection().get();
        if (facts.passed()) {
            return Optional.of(facts.inspectedOn());
        }
        return before.state() == DeviceState.PASSED_UNREGISTERED ? Optional.empty() : before.supervisionPassedOn();
    }
}
