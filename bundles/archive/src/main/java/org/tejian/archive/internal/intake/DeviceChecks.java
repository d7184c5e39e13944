package org.tejian.archive.internal.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tejian.archive.ArchiveError;
import org.tejian.archive.Catalogue;
import org.tejian.archive.CatalogueEntry;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceState;
import org.tejian.archive.IntakeError;
import org.tejian.database.IntakeRow;
import org.tejian.database.RefusedRow;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.Organisation;
import org.tejian.directory.Regions;
import org.tejian.refusal.ErrorCode;
import org.tejian.refusal.Refusal;

/** What can be said of a device without looking at the others. */
final class DeviceChecks {

    private static final String KIND = "种类";
    private static final Set<DeviceState> REGISTERED =
            Set.of(DeviceState.IN_USE, DeviceState.STOPPED, DeviceState.SUSPENDED);

    private final Regions regions;
    private final Map<String, CatalogueEntry> entries;
    private final LocalDate today;

    DeviceChecks(Regions regions, Catalogue catalogue, LocalDate today) {
        this.regions = regions;
        this.entries = catalogue.edition(2014).stream()
                .filter(CatalogueEntry::device)
                .filter(entry -> !entry.level().equals(KIND))
                .collect(Collectors.toMap(CatalogueEntry::code, entry -> entry));
        this.today = today;
    }

    /** The first thing wrong with the device; empty when it passes. */
    Optional<RefusedRow> refusal(Caller caller, IntakeRow<Device> row, Map<UUID, Organisation> units) {
        Device device = row.value();
        if (!entries.containsKey(device.catalogueCode())) {
            return wrong(row, "catalogueCode", ArchiveError.CATALOGUE_CODE_UNKNOWN, device.catalogueCode());
        }
        if (device.registrationCode().value().charAt(0)
                != device.catalogueCode().charAt(0)) {
            return wrong(row, "registrationCode", IntakeError.CATEGORY_DIFFERS, device.catalogueCode());
        }
        if (regions.find(device.region()).isEmpty()) {
            return wrong(
                    row,
                    "region",
                    DirectoryError.REGION_UNKNOWN,
                    device.region().value());
        }
        if (!caller.scope().seesRegion(device.region())) {
            return wrong(
                    row,
                    "region",
                    DirectoryError.REGION_OUTSIDE_SCOPE,
                    device.region().value());
        }
        if (!units.containsKey(device.useUnitId())) {
            return wrong(row, "useUnit", DirectoryError.ORGANISATION_UNKNOWN, device.useUnitId());
        }
        if (REGISTERED.contains(device.state()) && device.certificateNumber().isEmpty()) {
            return wrong(row, "certificateNumber", IntakeError.CERTIFICATE_MISSING);
        }
        if (device.manufacturedOn().filter(today::isBefore).isPresent()
                || device.inspection().filter(this::impossible).isPresent()) {
            return wrong(row, "nextDue", IntakeError.DATES_WRONG);
        }
        return Optional.empty();
    }

    private boolean impossible(Device.InspectionFacts facts) {
        return impossible(facts.inspectedOn(), facts.nextDue());
    }

    /** Whether no inspection can have these dates. */
    boolean impossible(LocalDate inspectedOn, Optional<LocalDate> nextDue) {
        return inspectedOn.isAfter(today)
                || nextDue.filter(day -> !day.isAfter(inspectedOn)).isPresent();
    }

    static Optional<RefusedRow> wrong(IntakeRow<?> row, String field, ErrorCode code, Object... arguments) {
        return Optional.of(new RefusedRow(row.row(), field, new Refusal(code, arguments)));
    }
}
