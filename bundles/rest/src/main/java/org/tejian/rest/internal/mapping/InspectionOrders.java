package org.tejian.rest.internal.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tejian.directory.Caller;
import org.tejian.directory.OrganisationKind;
import org.tejian.inspection.Compilation;
import org.tejian.inspection.Dispatch;
import org.tejian.inspection.Instrument;
import org.tejian.inspection.NewRequest;
import org.tejian.rest.internal.input.FieldReader;
import org.tejian.rest.internal.input.FieldReader.Given;
import org.tejian.rest.internal.wire.CompilationRequest;
import org.tejian.rest.internal.wire.DispatchOrder;
import org.tejian.rest.internal.wire.InstrumentView;
import org.tejian.rest.internal.wire.RequestForInspection;

/** What clients order from the inspection business, as its services take it. */
public final class InspectionOrders {

    private static final int MOST_INSTRUMENTS = 100;

    private InspectionOrders() {}

    public static NewRequest request(Caller caller, RequestForInspection wire) {
        FieldReader fields = new FieldReader();
        Reading reading = reading(caller, wire, fields, "");
        fields.complete();
        return reading.request();
    }

    /** An application that is being read; it may be taken when the reading is complete. */
    record Reading(
            Optional<UUID> deviceId,
            Optional<ProductReading> product,
            Given<String> typeId,
            String variant,
            String inspectionKind,
            Given<UUID> agencyId,
            Optional<LocalDate> wishedOn,
            String contact,
            String remark) {

        NewRequest request() {
            return new NewRequest(
                    deviceId,
                    product.map(ProductReading::product),
                    typeId.get(),
                    Optional.of(variant).filter(text -> !text.isEmpty()),
                    inspectionKind,
                    agencyId.get(),
                    wishedOn,
                    contact,
                    remark);
        }
    }

    /** @param path what goes before the names of the fields */
    static Reading reading(Caller caller, RequestForInspection wire, FieldReader fields, String path) {
        UUID own = caller.organisation().kind() == OrganisationKind.INSPECTION_AGENCY
                ? caller.organisation().id()
                : wire.agencyId();
        if ((wire.deviceId() == null) == (wire.product() == null)) {
            fields.add(path + "deviceId", "设备与产品须填且只填一项。", "Name a device or a product, one of them.");
        }
        return new Reading(
                Optional.ofNullable(wire.deviceId()),
                Optional.ofNullable(wire.product())
                        .map(product -> ProductReading.of(caller, product, fields, path + "product.")),
                fields.text(path + "typeId", wire.typeId(), 100),
                fields.optionalText(path + "variant", wire.variant(), 100),
                fields.optionalText(path + "inspectionKind", wire.inspectionKind(), 40),
                fields.required(path + "agencyId", wire.agencyId() == null ? own : wire.agencyId()),
                Optional.ofNullable(wire.wishedOn()),
                fields.optionalText(path + "contact", wire.contact(), 200),
                fields.optionalText(path + "remark", wire.remark(), 2000));
    }

    public static Dispatch dispatch(DispatchOrder wire) {
        FieldReader fields = new FieldReader();
        if (wire.inspectorIds() == null
                || wire.inspectorIds().isEmpty()
                || wire.inspectorIds().contains(null)) {
            fields.add("inspectorIds", "必填。", "Needed.");
        }
        var day = fields.required("plannedOn", wire.plannedOn());
        List<Entry> entries = instruments(fields, wire.instruments());
        fields.complete();
        return new Dispatch(
                wire.inspectorIds(),
                day.get(),
                entries.stream().map(Entry::instrument).toList());
    }

    public static Compilation compilation(CompilationRequest wire) {
        FieldReader fields = new FieldReader();
        var conclusion = fields.optionalText("conclusion", wire.conclusion(), 100);
        var reason = fields.optionalText("reason", wire.reason(), 2000);
        fields.complete();
        return new Compilation(
                Optional.of(conclusion).filter(text -> !text.isEmpty()),
                reason,
                Optional.ofNullable(wire.nextDueMonths()));
    }

    private record Entry(Given<String> name, Given<String> number, Given<LocalDate> calibratedUntil) {
        Instrument instrument() {
            return new Instrument(name.get(), number.get(), calibratedUntil.get());
        }
    }

    private static List<Entry> instruments(FieldReader fields, @Nullable List<InstrumentView> wire) {
        List<Entry> entries = new ArrayList<>();
        if (wire == null) {
            return entries;
        }
        if (wire.contains(null) || wire.size() > MOST_INSTRUMENTS) {
            fields.add("instruments", "至多 " + MOST_INSTRUMENTS + " 台。", "At most " + MOST_INSTRUMENTS + ".");
            return entries;
        }
        for (int index = 0; index < wire.size(); index++) {
            String path = "instruments[" + index + "].";
            InstrumentView each = wire.get(index);
            entries.add(new Entry(
                    fields.text(path + "name", each.name(), 100),
                    fields.text(path + "number", each.number(), 100),
                    fields.required(path + "calibratedUntil", each.calibratedUntil())));
        }
        return entries;
    }
}
