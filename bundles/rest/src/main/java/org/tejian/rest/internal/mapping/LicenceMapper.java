package org.tejian.rest.internal.mapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tejian.database.TimeOrderedId;
import org.tejian.licensing.GateDecision;
import org.tejian.licensing.Job;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceItem;
import org.tejian.rest.internal.input.FieldReader;
import org.tejian.rest.internal.wire.LicenceAnswer;
import org.tejian.rest.internal.wire.LicenceItemView;
import org.tejian.rest.internal.wire.LicenceQuestion;
import org.tejian.rest.internal.wire.LicenceView;
import org.tejian.rest.internal.wire.NewLicence;

/** Licences and the gate on the wire. */
public final class LicenceMapper {

    private static final int MOST_ITEMS = 100;

    private LicenceMapper() {}

    public static LicenceView view(Licence licence, Names.Lookup names, LocalDate today) {
        return new LicenceView(
                licence.id(),
                names.organisation(licence.unitId()),
                licence.number(),
                licence.regime(),
                licence.issuer(),
                licence.items().stream().map(LicenceMapper::item).toList(),
                licence.validFrom(),
                licence.validUntil(),
                Labels.of(licence.statusOn(today)));
    }

    public static Licence licence(NewLicence wire) {
        FieldReader fields = new FieldReader();
        var unit = fields.required("unitId", wire.unitId());
        var number = fields.text("number", wire.number(), 60);
        var regime = fields.required("regime", wire.regime());
        var issuer = fields.text("issuer", wire.issuer(), 100);
        List<LicenceItem> items = items(fields, wire.items());
        var from = fields.required("validFrom", wire.validFrom());
        var until = fields.required("validUntil", wire.validUntil());
        if (wire.regime() != null && wire.regime() != 2013 && wire.regime() != 2019) {
            fields.add("regime", "只能是 2013 或 2019。", "2013 or 2019.");
        }
        if (wire.validFrom() != null
                && wire.validUntil() != null
                && wire.validUntil().isBefore(wire.validFrom())) {
            fields.add("validUntil", "止日不得早于起日。", "Not before validFrom.");
        }
        fields.complete();
        return new Licence(
                TimeOrderedId.next(),
                unit.get(),
                number.get(),
                regime.get(),
                issuer.get(),
                items,
                from.get(),
                until.get(),
                Optional.empty());
    }

    private static List<LicenceItem> items(FieldReader fields, List<NewLicence.Item> wire) {
        if (wire == null || wire.isEmpty() || wire.contains(null) || wire.size() > MOST_ITEMS) {
            fields.add("items", "须有 1 至 " + MOST_ITEMS + " 项。", "1 to " + MOST_ITEMS + " items.");
            return List.of();
        }
        return IntStream.range(0, wire.size())
                .mapToObj(index -> item(fields, "items[" + index + "].", wire.get(index)))
                .toList();
    }

    private static LicenceItem item(FieldReader fields, String path, NewLicence.Item wire) {
        return new LicenceItem(
                fields.some(path + "activities", wire.activities()),
                fields.some(path + "catalogueCodes", wire.catalogueCodes()),
                fields.optionalText(path + "level", wire.level(), 10),
                fields.optionalText(path + "remarks", wire.remarks(), 500));
    }

    public static Job job(LicenceQuestion wire, LocalDate today) {
        FieldReader fields = new FieldReader();
        var activity = fields.required("activity", wire.activity());
        var code = fields.text("catalogueCode", wire.catalogueCode(), 4);
        var parameters = fields.parameters("parameters", wire.parameters());
        var start = fields.required("plannedStart", wire.plannedStart());
        var end = fields.required("plannedEnd", wire.plannedEnd());
        fields.required("unitId", wire.unitId());
        fields.complete();
        return new Job(activity.get(), code.get(), parameters, today, start.get(), end.get());
    }

    public static LicenceAnswer answer(GateDecision decision) {
        return new LicenceAnswer(
                decision.passed(),
                decision.refusal().map(Enum::name),
                decision.reasonZh(),
                decision.reasonEn(),
                decision.licenceId(),
                decision.licenceNumber(),
                decision.warnings());
    }

    private static LicenceItemView item(LicenceItem item) {
        return new LicenceItemView(
                Labels.all(item.activities(), Labels::of),
                item.catalogueCodes().stream().sorted().toList(),
                item.level(),
                item.remarks());
    }
}
