package org.tejian.exchange.internal.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceIntake;
import org.tejian.archive.DeviceQuery;
import org.tejian.directory.Caller;
import org.tejian.exchange.ImportColumn;
import org.tejian.exchange.ImportKind;
import org.tejian.exchange.internal.column.ColumnTable;
import org.tejian.exchange.internal.column.ParameterText;

/** Devices with the columns of the import, so that what went out can come in again and is found unchanged. */
final class DeviceRowsOut {

    private static final int BATCH = 500;
    private static final Map<String, String> OWN_COLUMNS =
            Map.of("rated_load", "ratedLoad", "rated_speed", "ratedSpeed", "floors", "floors");

    private final DeviceIntake archive;
    private final OrganisationNames names;
    private final List<String> fields =
            ColumnTable.of(ImportKind.DEVICES).stream().map(ImportColumn::field).toList();

    DeviceRowsOut(DeviceIntake archive, OrganisationNames names) {
        this.archive = archive;
        this.names = names;
    }

    ExportedList list(Caller caller, DeviceQuery query) {
        List<String> headings = ColumnTable.of(ImportKind.DEVICES).stream()
                .map(ImportColumn::zh)
                .toList();
        return new ExportedList(headings, out -> {
            List<Device> batch = new ArrayList<>(BATCH);
            archive.forEach(caller, query, device -> {
                batch.add(device);
                if (batch.size() == BATCH) {
                    write(batch, out);
                }
            });
            write(batch, out);
        });
    }

    private void write(List<Device> batch, Consumer<List<String>> out) {
        names.prepare(batch.stream().flatMap(DeviceRowsOut::organisations).toList());
        batch.forEach(device -> out.accept(row(device)));
        batch.clear();
    }

    private static Stream<UUID> organisations(Device device) {
        return Stream.of(
                        Optional.of(device.useUnitId()),
                        device.constructionUnitId(),
                        device.maintenanceUnitId(),
                        device.inspection().map(Device.InspectionFacts::agencyId))
                .flatMap(Optional::stream);
    }

    private List<String> row(Device device) {
        return fields.stream().map(field -> value(device, field)).toList();
    }

    private String value(Device device, String field) {
        Optional<Device.InspectionFacts> facts = device.inspection();
        return switch (field) {
            case "registrationCode" -> device.registrationCode().value();
            case "deviceCode" -> text(device.deviceCode());
            case "certificateNumber" -> device.certificateNumber().orElse("");
            case "catalogueCode" -> device.catalogueCode();
            case "name" -> device.name();
            case "internalNumber" -> device.internalNumber();
            case "region" -> device.region().value();
            case "place" -> device.place();
            case "useUnit" -> names.of(device.useUnitId());
            case "constructionUnit" -> names.of(device.constructionUnitId());
            case "maintenanceUnit" -> names.of(device.maintenanceUnitId());
            case "manufacturer" -> device.manufacturer();
            case "model" -> device.model();
            case "productNumber" -> device.productNumber();
            case "manufacturedOn" -> text(device.manufacturedOn());
            case "state" -> device.state().zh();
            case "reportNumber" -> text(facts.map(Device.InspectionFacts::reportNumber));
            case "inspectedOn" -> text(facts.map(Device.InspectionFacts::inspectedOn));
            case "conclusion" -> text(facts.map(Device.InspectionFacts::conclusion));
            case "passed" -> facts.map(each -> each.passed() ? "是" : "否").orElse("");
            case "nextDue" -> text(facts.flatMap(Device.InspectionFacts::nextDue));
            case "agency" -> names.of(facts.map(Device.InspectionFacts::agencyId));
            case "parameters" -> otherParameters(device);
            default -> parameter(device, field);
        };
    }

    private static String parameter(Device device, String field) {
        return OWN_COLUMNS.entrySet().stream()
                .filter(each -> each.getValue().equals(field))
                .map(each -> device.parameters().get(each.getKey()))
                .map(value -> value == null ? "" : value.toString())
                .findFirst()
                .orElse("");
    }

    private static String otherParameters(Device device) {
        Map<String, Object> others = new HashMap<>(device.parameters());
        others.keySet().removeAll(OWN_COLUMNS.keySet());
        return ParameterText.write(others);
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
