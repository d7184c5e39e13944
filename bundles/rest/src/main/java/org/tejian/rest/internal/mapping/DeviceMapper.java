package org.tejian.rest.internal.mapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tejian.archive.CatalogueEntry;
import org.tejian.archive.Device;
import org.tejian.archive.Device.InspectionFacts;
import org.tejian.archive.DeviceCode;
import org.tejian.archive.DeviceCorrection;
import org.tejian.archive.HistoryEntry;
import org.tejian.archive.PublicDevice;
import org.tejian.rest.internal.input.FieldReader;
import org.tejian.rest.internal.wire.CatalogueEntryView;
import org.tejian.rest.internal.wire.DeviceCorrectionRequest;
import org.tejian.rest.internal.wire.DeviceRow;
import org.tejian.rest.internal.wire.DeviceView;
import org.tejian.rest.internal.wire.DeviceView.LastInspection;
import org.tejian.rest.internal.wire.HistoryLine;
import org.tejian.rest.internal.wire.Label;
import org.tejian.rest.internal.wire.PublicDeviceView;

/** Devices, their history and their catalogue on the wire. */
public final class DeviceMapper {

    private DeviceMapper() {}

    /** The organisations that the rows of these devices name. */
    public static Set<UUID> named(List<Device> devices) {
        return devices.stream().map(Device::useUnitId).collect(Collectors.toSet());
    }

    /** The organisations that the file of this device names. */
    public static Set<UUID> named(Device device) {
        return Stream.of(
                        Optional.of(device.useUnitId()),
                        device.constructionUnitId(),
                        device.maintenanceUnitId(),
                        device.inspection().map(InspectionFacts::agencyId))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    public static List<DeviceRow> rows(List<Device> devices, Names.Lookup names, LocalDate today) {
        return devices.stream().map(device -> row(device, names, today)).toList();
    }

    public static DeviceRow row(Device device, Names.Lookup names, LocalDate today) {
        return new DeviceRow(
                device.id(),
                device.registrationCode().value(),
                device.certificateNumber(),
                device.name(),
                device.internalNumber(),
                names.category(device.catalogueCode()),
                names.region(device.region()),
                device.place(),
                names.organisation(device.useUnitId()),
                Labels.of(device.state()),
                flags(device, today),
                device.inspection().flatMap(InspectionFacts::nextDue),
                device.inspection().map(InspectionFacts::conclusion));
    }

    public static DeviceView view(Device device, Names.Lookup names, LocalDate today) {
        return new DeviceView(
                device.id(),
                device.version(),
                device.registrationCode().value(),
                device.deviceCode().map(DeviceCode::value),
                device.certificateNumber(),
                names.category(device.catalogueCode()),
                device.name(),
                device.internalNumber(),
                names.region(device.region()),
                device.place(),
                names.organisation(device.useUnitId()),
                device.constructionUnitId().map(names::organisation),
                device.maintenanceUnitId().map(names::organisation),
                device.manufacturer(),
                device.model(),
                device.productNumber(),
                device.manufacturedOn(),
                device.parameters(),
                Labels.of(device.state()),
                flags(device, today),
                device.inspection().flatMap(InspectionFacts::nextDue),
                device.inspection().map(InspectionFacts::conclusion),
                device.inspection().map(facts -> inspection(facts, names)),
                device.supervisionPassedOn());
    }

    public static HistoryLine history(HistoryEntry entry) {
        return new HistoryLine(
                entry.at(),
                entry.event().map(Labels::of),
                entry.from().map(Labels::of),
                Labels.of(entry.to()),
                entry.personName(),
                entry.organisationName(),
                entry.changed(),
                entry.reason());
    }

    public static PublicDeviceView publicFacts(PublicDevice device, LocalDate today) {
        boolean overdue = device.state().countsAsInUse()
                && device.nextDue().filter(today::isAfter).isPresent();
        return new PublicDeviceView(
                device.registrationCode().value(),
                device.name(),
                device.place(),
                device.useUnit(),
                device.certificateNumber(),
                Labels.of(device.state()),
                device.lastInspectedOn(),
                device.conclusion(),
                device.nextDue(),
                overdue,
                device.maintenanceUnit(),
                device.maintenancePhone());
    }

    public static CatalogueEntryView entry(CatalogueEntry entry) {
        return new CatalogueEntryView(
                entry.edition(),
                entry.code(),
                entry.level(),
                entry.nameZh(),
                entry.nameEn(),
                entry.parent(),
                entry.letter(),
                entry.device(),
                entry.needsUseRegistration(),
                entry.mapsTo2014(),
                entry.unconfirmed());
    }

    /** The correction asked for; completes the reading. */
    public static DeviceCorrection correction(FieldReader fields, DeviceCorrectionRequest wire) {
        var deviceCode = fields.optional("deviceCode", wire.deviceCode(), DeviceCode::new);
        var name = Optional.ofNullable(wire.name()).map(text -> fields.text("name", text, 200));
        var place = Optional.ofNullable(wire.place()).map(text -> fields.text("place", text, 300));
        var internalNumber = Optional.ofNullable(wire.internalNumber())
                .map(text -> fields.optionalText("internalNumber", text, 100));
        var manufacturer =
                Optional.ofNullable(wire.manufacturer()).map(text -> fields.optionalText("manufacturer", text, 200));
        var model = Optional.ofNullable(wire.model()).map(text -> fields.optionalText("model", text, 100));
        var product =
                Optional.ofNullable(wire.productNumber()).map(text -> fields.optionalText("productNumber", text, 100));
        var parameters = fields.parameters("parameters", wire.parameters());
        fields.complete();
        return new DeviceCorrection(
                deviceCode,
                name.map(FieldReader.Given::get),
                internalNumber,
                place.map(FieldReader.Given::get),
                Optional.ofNullable(wire.maintenanceUnitId()),
                manufacturer,
                model,
                product,
                Optional.ofNullable(wire.manufacturedOn()),
                parameters);
    }

    private static List<Label> flags(Device device, LocalDate today) {
        return Labels.all(DeviceFlag.of(device, today), Labels::of);
    }

    private static LastInspection inspection(InspectionFacts facts, Names.Lookup names) {
        return new LastInspection(
                facts.reportNumber(),
                facts.typeId(),
                facts.inspectedOn(),
                facts.conclusion(),
                facts.passed(),
                facts.nextDue(),
                names.organisation(facts.agencyId()));
    }
}
