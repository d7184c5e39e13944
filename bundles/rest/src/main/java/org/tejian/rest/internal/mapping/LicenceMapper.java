package org.tejian.rest.internal.mapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tejian.database.TimeOrderedId;
import org.tejian.licensing.CorrectedLicence;
import org.tejian.licensing.GateDecision;
import org.tejian.licensing.Job;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceCorrection;
import org.tejian.licensing.LicenceFile;
import org.tejian.licensing.LicenceItem;
import org.tejian.licensing.LicenceKind;
import org.tejian.licensing.LicencePeriod;
import org.tejian.licensing.OperatorItem;
import org.tejian.rest.internal.input.FieldReader;
import org.tejian.rest.internal.wire.LicenceAnswer;
import org.tejian.rest.internal.wire.LicenceCorrectionRequest;
import org.tejian.rest.internal.wire.LicenceCorrectionView;
import org.tejian.rest.internal.wire.LicenceFileView;
import org.tejian.rest.internal.wire.LicenceItemView;
import org.tejian.rest.internal.wire.LicenceKindView;
import org.tejian.rest.internal.wire.LicencePeriodView;
import org.tejian.rest.internal.wire.LicenceQuestion;
import org.tejian.rest.internal.wire.LicenceView;
import org.tejian.rest.internal.wire.NewLicence;
import org.tejian.rest.internal.wire.OperatorItemView;

/** Licences and the gate on the wire. */
public final class LicenceMapper {

    private static final int MOST_ITEMS = 100;
    private static final int MOST_ADDRESSES = 50;

    private LicenceMapper() {}

    public static LicenceView view(Licence licence, Names.Lookup names, LocalDate today) {
        return new LicenceView(
                licence.id(),
                names.organisation(licence.unitId()),
                licence.number(),
                licence.hasUsualNumber(),
                licence.regime(),
                licence.issuer(),
                licence.items().stream().map(LicenceMapper::item).toList(),
                licence.validFrom(),
                licence.validUntil(),
                Labels.of(licence.statusOn(today)),
                licence.catalogueEdition(),
                licence.addresses());
    }

    public static LicenceFileView file(LicenceFile file, Names.Lookup names, LocalDate today) {
        return new LicenceFileView(
                view(file.licence(), names, today),
                file.version(),
                file.periods().stream().map(LicenceMapper::period).toList(),
                file.withdrawnOn(),
                file.withdrawnReason(),
                file.corrections().stream().map(LicenceMapper::correction).toList());
    }

    public static LicenceCorrectionView correction(LicenceCorrection correction) {
        CorrectedLicence content = correction.content();
        return new LicenceCorrectionView(
                correction.id(),
                correction.version(),
                correction.licenceId(),
                Labels.of(correction.state()),
                correction.opensGate(),
                correction.reason(),
                content.number(),
                content.regime(),
                content.issuer(),
                content.items().stream().map(LicenceMapper::item).toList(),
                content.validFrom(),
                content.validUntil(),
                content.catalogueEdition(),
                content.addresses(),
                correction.proposedBy().name(),
                correction.proposedBy().id(),
                correction.proposedAt(),
                correction.decidedBy().map(LicenceCorrection.Signatory::name),
                correction.decidedAt(),
                correction.decisionReason());
    }

    public static LicenceKindView kind(LicenceKind kind) {
        return new LicenceKindView(
                kind.regime(),
                kind.unitKind(),
                kind.activityZh(),
                kind.activityEn(),
                kind.equipmentZh(),
                kind.itemZh(),
                kind.level(),
                kind.scopeZh(),
                kind.scopeEn(),
                kind.numberPrefix(),
                kind.issuer(),
                kind.validityYears(),
                kind.neededForNotification(),
                kind.source(),
                kind.confirmed());
    }

    public static OperatorItemView operatorItem(OperatorItem item) {
        return new OperatorItemView(
                item.regime(),
                item.code(),
                item.nameZh(),
                item.nameEn(),
                item.kindZh(),
                item.mapsTo2019(),
                item.status());
    }

    private static LicencePeriodView period(LicencePeriod period) {
        return new LicencePeriodView(
                Labels.of(period.origin()), period.issuedOn(), period.validFrom(), period.validUntil());
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
        List<String> addresses = addresses(fields, wire.addresses());
        regime(fields, wire.regime());
        edition(fields, wire.catalogueEdition());
        order(fields, wire.validFrom(), wire.validUntil());
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
                Optional.empty(),
                editionOr2014(wire.catalogueEdition()),
                addresses);
    }

    public static CorrectedLicence corrected(LicenceCorrectionRequest wire) {
        FieldReader fields = new FieldReader();
        var number = fields.text("number", wire.number(), 60);
        var regime = fields.required("regime", wire.regime());
        var issuer = fields.text("issuer", wire.issuer(), 100);
        List<LicenceItem> items = items(fields, wire.items());
        var from = fields.required("validFrom", wire.validFrom());
        var until = fields.required("validUntil", wire.validUntil());
        List<String> addresses = addresses(fields, wire.addresses());
        fields.text("reason", wire.reason(), 2000);
        regime(fields, wire.regime());
        edition(fields, wire.catalogueEdition());
        order(fields, wire.validFrom(), wire.validUntil());
        fields.complete();
        return new CorrectedLicence(
                number.get(),
                regime.get(),
                issuer.get(),
                items,
                from.get(),
                until.get(),
                editionOr2014(wire.catalogueEdition()),
                addresses);
    }

    /** Says that a regime is none of the two. */
    public static void regime(FieldReader fields, @Nullable Integer regime) {
        if (regime != null && regime != 2013 && regime != 2019) {
            fields.add("regime", "只能是 2013 或 2019。", "2013 or 2019.");
        }
    }

    private static void edition(FieldReader fields, @Nullable Integer edition) {
        if (edition != null && edition != 2004 && edition != 2014) {
            fields.add("catalogueEdition", "只能是 2004 或 2014。", "2004 or 2014.");
        }
    }

    private static int editionOr2014(@Nullable Integer edition) {
        return edition == null ? 2014 : edition;
    }

    private static void order(FieldReader fields, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null && until != null && until.isBefore(from)) {
            fields.add("validUntil", "止日不得早于起日。", "Not before validFrom.");
        }
    }

    private static List<String> addresses(FieldReader fields, @Nullable List<String> wire) {
        if (wire == null) {
            return List.of();
        }
        if (wire.size() > MOST_ADDRESSES) {
            fields.add("addresses", "不得超过 " + MOST_ADDRESSES + " 个。", "At most " + MOST_ADDRESSES + ".");
            return List.of();
        }
        return IntStream.range(0, wire.size())
                .mapToObj(index -> fields.optionalText("addresses[" + index + "]", wire.get(index), 300))
                .map(address -> address.replaceAll("\\s+", " "))
                .filter(address -> !address.isEmpty())
                .distinct()
                .toList();
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
        String branch = fields.optionalText("branchAddress", wire.branchAddress(), 300);
        fields.required("unitId", wire.unitId());
        fields.complete();
        return new Job(activity.get(), code.get(), parameters, today, start.get(), end.get(), Optional.of(branch));
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
