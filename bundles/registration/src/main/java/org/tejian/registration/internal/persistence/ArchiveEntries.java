package org.tejian.registration.internal.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.archive.Catalogue;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceArchive;
import org.tejian.archive.DeviceChange;
import org.tejian.archive.DeviceEvent;
import org.tejian.archive.NewDevice;
import org.tejian.database.Counters;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisations;
import org.tejian.directory.Regions;
import org.tejian.directory.Role;
import org.tejian.licensing.LicenceGate;
import org.tejian.refusal.Refusal;
import org.tejian.registration.DeviceEntries;
import org.tejian.registration.NewEntry;
import org.tejian.registration.RegistrationError;
import org.tejian.registration.internal.ContentRules;
import org.tejian.registration.internal.LicenceCheck;
import org.tejian.registration.internal.RegistrationCodes;

/** Entries into the archive without a notification; their one event is the archive's. */
@Component
public final class ArchiveEntries implements DeviceEntries {

    /** First digits of devices that are delivered whole: vehicles, mobile cranes, vessels and cylinders (platform rule). */
    private static final List<String> DELIVERED_WHOLE = List.of("5", "44", "2");

    private static final int LONGEST_NUMBER = 60;

    private final Transactions transactions;
    private final DeviceArchive archive;
    private final LicenceGate gate;
    private final ContentRules rules;
    private final RegistrationCodes codes;
    private final Clock clock;

    @Activate
    public ArchiveEntries(
            @Reference Transactions transactions,
            @Reference Counters counters,
            @Reference Regions regions,
            @Reference Organisations organisations,
            @Reference Catalogue catalogue,
            @Reference DeviceArchive archive,
            @Reference LicenceGate gate) {
        this(
                transactions,
                counters,
                regions,
                organisations,
                catalogue,
                archive,
                gate,
                Clock.system(JpaNotifications.CHINA));
    }

    ArchiveEntries(
            Transactions transactions,
            Counters counters,
            Regions regions,
            Organisations organisations,
            Catalogue catalogue,
            DeviceArchive archive,
            LicenceGate gate,
            Clock clock) {
        this.transactions = transactions;
        this.archive = archive;
        this.gate = gate;
        this.rules = new ContentRules(catalogue, regions, organisations);
        this.codes = new RegistrationCodes(counters, catalogue);
        this.clock = clock;
    }

    @Override
    public Device enterForFirstInspection(Caller caller, NewEntry entry) {
        Role role = caller.require(Role.AGENCY_RECEPTIONIST, Role.COUNTY_CLERK, Role.COUNTY_SUPERVISOR);
        if (role != Role.AGENCY_RECEPTIONIST) {
            refuseOtherPlace(caller, entry);
        }
        LocalDate today = today();
        rules.refuseNonsense(entry, today);
        if (DELIVERED_WHOLE.stream().noneMatch(entry.catalogueCode()::startsWith)) {
            throw new Refusal(RegistrationError.FIRST_INSPECTION_NOT_FOR, entry.catalogueCode());
        }
        refuseUnlicensedMaker(entry);
        return transactions.required(() -> archive.enter(caller, role, device(entry, today)));
    }

    @Override
    public Device reportFound(Caller caller, NewEntry entry) {
        Role role = caller.require(Role.COUNTY_SUPERVISOR, Role.ENFORCEMENT_OFFICER);
        refuseOtherPlace(caller, entry);
        LocalDate today = today();
        rules.refuseNonsense(entry, today);
        return transactions.required(() -> archive.enterFound(caller, role, device(entry, today), entry.documents()));
    }

    @Override
    public Device regularise(Caller caller, UUID deviceId, String instructionNumber) {
        Role role = caller.require(Role.COUNTY_SUPERVISOR);
        if (instructionNumber.isBlank() || instructionNumber.length() > LONGEST_NUMBER) {
            throw new Refusal(RegistrationError.INSTRUCTION_NEEDED);
        }
        return transactions.required(() -> archive.apply(
                caller,
                role,
                deviceId,
                DeviceEvent.FOUND_REGULARISED,
                DeviceChange.because("监察指令书 " + instructionNumber.strip())));
    }

    private void refuseUnlicensedMaker(NewEntry entry) {
        LicenceCheck.ofMaker(gate, entry).refusal().ifPresent(refusal -> {
            throw refusal;
        });
    }

    private static void refuseOtherPlace(Caller caller, NewEntry entry) {
        if (!caller.scope().seesRegion(entry.region())) {
            throw new Refusal(
                    RegistrationError.PLACE_OUTSIDE_SCOPE, entry.region().value());
        }
    }

    private NewDevice device(NewEntry entry, LocalDate today) {
        return new NewDevice(
                codes.next(entry.catalogueCode(), entry.region(), today),
                entry.deviceCode(),
                entry.catalogueCode(),
                entry.name(),
                entry.internalNumber(),
                entry.region(),
                entry.place(),
                entry.useUnitId(),
                Optional.empty(),
                entry.maintenanceUnitId(),
                entry.manufacturer(),
                entry.model(),
                entry.productNumber(),
                entry.manufacturedOn(),
                entry.parameters());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(JpaNotifications.CHINA));
    }
}
