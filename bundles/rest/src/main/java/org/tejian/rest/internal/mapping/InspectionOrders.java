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
        UUID own = caller.organisation().kind() == OrganisationKind.INSPECTION_AGENCY
                ? caller.organisation().id()
                : wire.agencyId();
        var device = fields.required("deviceId", wire.deviceId());
        var type = fields.text("typeId", wire.typeId(), 100);
        var agency = fields.required("agencyId", wire.agencyId() == null ? own : wire.agencyId());
        var variant = fields.optionalText("variant", wire.variant(), 100);
        var kind = fields.optionalText("inspectionKind", wire.inspectionKind(), 40);
        var contact = fields.optionalText("contact", wire.contact(), 200);
        var remark = fields.optionalText("remark", wire.remark(), 2000);
        fields.complete();
        return new NewRequest(
                device.get(),
                type.get(),
                Optional.of(variant).filter(text -> !text.isEmpty()),
                kind,
                agency.get(),
                Optional.ofNullable(wire.wishedOn()),
                contact,
                remark);
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
