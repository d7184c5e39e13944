package org.tejian.registration.internal.persistence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceArchive;
import org.tejian.archive.DeviceQuery;
import org.tejian.archive.DeviceState;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.Matter;
import org.tejian.directory.Role;
import org.tejian.refusal.Refusal;
import org.tejian.registration.Application;
import org.tejian.registration.ApplicationKind;
import org.tejian.registration.Applications;
import org.tejian.registration.NewApplication;
import org.tejian.registration.RegistrationError;
import org.tejian.registration.UseRegistration;
import org.tejian.registration.UseRegistrations;

/** Reads use registrations, and takes the short way of a small county through the same applications as everybody. */
@Component
public final class JpaUseRegistrations implements UseRegistrations {

    private final Transactions transactions;
    private final DeviceArchive archive;
    private final Applications applications;
    private final Certificates certificates;

    @Activate
    public JpaUseRegistrations(
            @Reference Transactions transactions,
            @Reference DeviceArchive archive,
            @Reference Applications applications,
            @Reference Certificates certificates) {
        this.transactions = transactions;
        this.archive = archive;
        this.applications = applications;
        this.certificates = certificates;
    }

    @Override
    public List<Device> waiting(Caller caller, int limit) {
        if (!caller.reads(Matter.REGISTRATION)) {
            return List.of();
        }
        DeviceQuery query = new DeviceQuery(
                "",
                Set.of(DeviceState.PASSED_UNREGISTERED),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                limit);
        return archive.search(caller, query).devices().stream()
                .sorted(Comparator.comparing(device -> device.inspection()
                        .map(Device.InspectionFacts::inspectedOn)
                        .orElse(LocalDate.MAX)))
                .toList();
    }

    @Override
    public UseRegistration register(Caller caller, UUID deviceId, String safetyManager) {
        caller.require(Role.COUNTY_SUPERVISOR);
        if (safetyManager.isBlank() || safetyManager.length() > 100) {
            throw new Refusal(RegistrationError.SAFETY_MANAGER_NEEDED);
        }
        return transactions.required(() -> {
            Application filed = applications.file(
                    caller,
                    NewApplication.of(ApplicationKind.USE_BY_DEVICE, List.of(deviceId), safetyManager.strip(), ""));
            applications.check(caller, filed.id());
            Application granted = applications.grant(caller, filed.id());
            return certificates.find(granted.registrationId().orElseThrow()).orElseThrow();
        });
    }

    @Override
    public Optional<UseRegistration> ofDevice(Caller caller, UUID deviceId) {
        return archive.find(caller, deviceId)
                .filter(device -> caller.reads(Matter.REGISTRATION))
                .flatMap(device -> certificates.live(device.id()));
    }

    @Override
    public UseRegistration require(Caller caller, UUID registrationId) {
        return certificates
                .find(registrationId)
                .filter(found -> caller.reads(Matter.REGISTRATION))
                .filter(found -> found.countyId().equals(caller.organisation().id())
                        || archive.find(caller, found.deviceId()).isPresent())
                .orElseThrow(() -> unknown(registrationId));
    }

    @Override
    public byte[] certificate(Caller caller, UUID registrationId) {
        return transactions.required(() -> certificates.certificate(require(caller, registrationId)));
    }

    @Override
    public byte[] proof(Caller caller, UUID registrationId) {
        return transactions.required(() ->
                certificates.proof(require(caller, registrationId).id()).orElseThrow(() -> unknown(registrationId)));
    }

    @Override
    public byte[] mark(Caller caller, UUID registrationId, UUID deviceId) {
        return transactions.required(() -> {
            UseRegistration registration = require(caller, registrationId);
            Device device = archive.find(caller, deviceId)
                    .filter(found -> registration.deviceIds().contains(found.id()))
                    .orElseThrow(() -> unknown(registrationId));
            if (device.state() != DeviceState.IN_USE || registration.endedOn().isPresent()) {
                throw new Refusal(
                        RegistrationError.MARK_NOT_VALID,
                        device.state().zh(),
                        device.state().en());
            }
            return certificates.mark(registration, device);
        });
    }

    private static Refusal unknown(UUID registrationId) {
        return new Refusal(RegistrationError.REGISTRATION_UNKNOWN, registrationId.toString());
    }
}
