package org.tejian.registration.internal.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceArchive;
import org.tejian.archive.DeviceChange;
import org.tejian.archive.DeviceChange.Particulars;
import org.tejian.archive.DeviceEvent;
import org.tejian.directory.Caller;
import org.tejian.directory.Role;
import org.tejian.refusal.Refusal;
import org.tejian.registration.Application;
import org.tejian.registration.ApplicationKind;
import org.tejian.registration.NewApplication;
import org.tejian.registration.RegistrationError;
import org.tejian.registration.UseRegistration;

/** What a granted application does: to the devices in the archive, and to their registration. */
final class GrantedApplication {

    /** Parameter under which the file keeps the last day of use beyond the design life. */
    static final String USABLE_UNTIL = "usable_until";

    private final DeviceArchive archive;
    private final Certificates certificates;

    GrantedApplication(DeviceArchive archive, Certificates certificates) {
        this.archive = archive;
        this.certificates = certificates;
    }

    /** Does it, in the caller's transaction; the registration it gave or changed. */
    Optional<UseRegistration> take(Caller caller, Application application, LocalDate today) {
        List<Device> devices = application.content().deviceIds().stream()
                .map(id -> archive.require(caller, id))
                .toList();
        Device first = devices.get(0);
        NewApplication content = application.content();
        return switch (content.kind()) {
            case USE_BY_DEVICE, USE_BY_UNIT -> Optional.of(register(caller, application, devices, today));
            case UNIT_NAME -> changed(caller, application, devices, Particulars.useUnit(first.useUnitId()), today);
            case PLACE ->
                changed(
                        caller,
                        application,
                        devices,
                        Particulars.address(content.newPlace().orElseThrow()),
                        today);
            case PARAMETERS, ALTERATION ->
                changed(caller, application, devices, Particulars.parameters(content.newParameters()), today);
            case DESIGN_LIFE -> {
                requireInspected(first, content.kind(), today);
                String until = content.day().orElseThrow().toString();
                yield changed(caller, application, devices, Particulars.parameters(Map.of(USABLE_UNTIL, until)), today);
            }
            case TRANSFER -> Optional.of(transfer(caller, application, first, today));
            case MOVE_OUT -> moveOut(caller, application, first, today);
            case RESUME -> {
                requireInspected(first, content.kind(), today);
                yield happens(caller, application, first, DeviceEvent.RESUMED);
            }
            case STOP -> happens(caller, application, first, DeviceEvent.STOP_REPORTED);
            case SCRAP -> happens(caller, application, first, DeviceEvent.SCRAPPED);
            case DISMANTLE -> ends(caller, application, first, DeviceEvent.DISMANTLED, today);
            case CANCEL -> ends(caller, application, first, DeviceEvent.REGISTRATION_CANCELLED, today);
        };
    }

    private UseRegistration register(Caller caller, Application application, List<Device> devices, LocalDate today) {
        boolean byUnit = application.content().kind() == ApplicationKind.USE_BY_UNIT;
        Optional<UseRegistration> list = byUnit ? certificates.ofUnit(caller, devices.get(0)) : Optional.empty();
        String number = list.map(UseRegistration::certificateNumber)
                .orElseGet(() -> certificates.nextNumber(devices.get(0), today));
        // The devices move first: they hold the locks that keep a second registration out.
        List<Device> used = devices.stream()
                .map(device -> archive.apply(
                        caller,
                        Role.COUNTY_SUPERVISOR,
                        device.id(),
                        DeviceEvent.USE_REGISTERED,
                        DeviceChange.certificate(number, "使用登记 " + number)))
                .toList();
        return list.map(known -> certificates.join(caller, known, used, today))
                .orElseGet(() -> certificates.issue(
                        caller, used, byUnit, number, application.content().safetyManager(), today));
    }

    private UseRegistration transfer(Caller caller, Application application, Device device, LocalDate today) {
        certificates.live(device.id()).ifPresent(old -> certificates.end(old, device.id(), today));
        String number = certificates.nextNumber(device, today);
        Device transferred = archive.apply(
                caller,
                Role.COUNTY_SUPERVISOR,
                device.id(),
                DeviceEvent.TRANSFERRED,
                DeviceChange.certificate(number, reason(application))
                        .with(Particulars.useUnit(
                                application.content().newUseUnitId().orElseThrow())));
        return certificates.issue(
                caller,
                List.of(transferred),
                false,
                number,
                application.content().safetyManager(),
                today);
    }

    private Optional<UseRegistration> moveOut(Caller caller, Application application, Device device, LocalDate today) {
        NewApplication content = application.content();
        Optional<UseRegistration> live = certificates.live(device.id());
        live.ifPresent(registration -> {
            certificates.prove(
                    caller,
                    registration,
                    device,
                    certificates.placeName(
                            content.newRegion().orElseThrow(),
                            content.newPlace().orElseThrow()),
                    today);
            certificates.end(registration, device.id(), today);
        });
        happens(caller, application, device, DeviceEvent.MOVE_STARTED);
        return live;
    }

    private Optional<UseRegistration> changed(
            Caller caller, Application application, List<Device> devices, Particulars particulars, LocalDate today) {
        devices.forEach(device -> archive.apply(
                caller,
                Role.COUNTY_SUPERVISOR,
                device.id(),
                DeviceEvent.REGISTRATION_CHANGED,
                DeviceChange.because(reason(application)).with(particulars)));
        List<UseRegistration> live = devices.stream()
                .map(device -> certificates.live(device.id()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return live.stream()
                .map(registration -> certificates.reissue(caller, registration, today))
                .reduce((earlier, later) -> earlier);
    }

    private Optional<UseRegistration> ends(
            Caller caller, Application application, Device device, DeviceEvent event, LocalDate today) {
        Optional<UseRegistration> live = happens(caller, application, device, event);
        live.ifPresent(registration -> certificates.end(registration, device.id(), today));
        return live;
    }

    private Optional<UseRegistration> happens(
            Caller caller, Application application, Device device, DeviceEvent event) {
        Optional<UseRegistration> live = certificates.live(device.id());
        archive.apply(caller, Role.COUNTY_SUPERVISOR, device.id(), event, DeviceChange.because(reason(application)));
        return live;
    }

    private static String reason(Application application) {
        return application.content().kind().zh() + " " + application.number() + " "
                + application.content().reason();
    }

    private static void requireInspected(Device device, ApplicationKind kind, LocalDate today) {
        boolean valid = device.inspection()
                .filter(Device.InspectionFacts::passed)
                .filter(facts -> facts.nextDue().filter(today::isAfter).isEmpty())
                .isPresent();
        if (!valid) {
            throw new Refusal(
                    RegistrationError.INSPECTION_NOT_VALID,
                    device.registrationCode().value(),
                    kind.zh(),
                    kind.en());
        }
    }
}
