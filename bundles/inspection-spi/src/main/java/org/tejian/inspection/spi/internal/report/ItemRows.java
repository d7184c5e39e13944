package org.tejian.inspection.spi.internal.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tejian.inspection.spi.Assessment;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.Item;
import org.tejian.inspection.spi.ItemClass;
import org.tejian.inspection.spi.ItemGroup;
import org.tejian.inspection.spi.ItemOutcome;
import org.tejian.inspection.spi.ItemResult;
import org.tejian.inspection.spi.Outcome;
import org.tejian.inspection.spi.ReportSheet;
import org.tejian.inspection.spi.Text;
import org.tejian.inspection.spi.internal.assessment.LimitTexts;
import org.tejian.inspection.spi.internal.assessment.NumberText;

/** The item table of a report. */
final class ItemRows {

    private static final String NONE = "/";

    private final InspectionDefinition definition;
    private final InspectionRecord record;
    private final Assessment assessment;

    ItemRows(InspectionDefinition definition, InspectionRecord record, Assessment assessment) {
        this.definition = definition;
        this.record = record;
        this.assessment = assessment;
    }

    List<ReportSheet.Group> groups() {
        Map<String, ItemOutcome> outcomes = new HashMap<>();
        assessment.items().forEach(o -> outcomes.put(o.no(), o));
        List<ReportSheet.Group> groups = new ArrayList<>();
        for (ItemGroup group : definition.groups()) {
            List<ReportSheet.ItemRow> rows = new ArrayList<>();
            for (Item item : group.items()) {
                ItemOutcome outcome = outcomes.get(item.no());
                if (outcome != null) {
                    rows.add(row(item, outcome));
                }
            }
            if (!rows.isEmpty()) {
                groups.add(new ReportSheet.Group(group.name(), List.copyOf(rows)));
            }
        }
        return List.copyOf(groups);
    }

    private ReportSheet.ItemRow row(Item item, ItemOutcome outcome) {
        List<ReportSheet.Line> lines = outcome.parts().stream()
                .filter(p -> p.measured().isPresent())
                .map(ItemRows::line)
                .toList();
        return new ReportSheet.ItemRow(
                item.no(),
                item.name(),
                item.itemClass() == ItemClass.GRADED ? "*" : shortName(item.itemClass()),
                lines.isEmpty() ? List.of(new ReportSheet.Line("", "", "", false)) : lines,
                result(outcome),
                switch (outcome.outcome()) {
                    case PASS -> "合格";
                    case FAIL -> "不合格";
                    case NOT_APPLICABLE -> NONE;
                    case OPEN -> "";
                },
                record.item(item.no()).remark());
    }

    private static String shortName(ItemClass itemClass) {
        return switch (itemClass) {
            case KEY -> "重要";
            case GENERAL -> "一般";
            default -> itemClass.code();
        };
    }

    private static ReportSheet.Line line(ItemOutcome.Part part) {
        String measured = part.measured()
                .map(m ->
                        LimitTexts.withUnit(NumberText.of(m), "-", part.unit()).zh())
                .orElse("");
        return new ReportSheet.Line(
                part.label().map(Text::zh).orElse(""), part.limit().zh(), measured, part.unconfirmed());
    }

    private String result(ItemOutcome outcome) {
        if (outcome.grade().isPresent()) {
            return outcome.grade().get() + " 级";
        }
        Optional<ItemResult> result = switch (outcome.outcome()) {
            case PASS -> Optional.of(ItemResult.PASS);
            case FAIL -> Optional.of(ItemResult.FAIL);
            case NOT_APPLICABLE -> Optional.of(ItemResult.NOT_APPLICABLE);
            case OPEN -> Optional.empty();
        };
        return result.flatMap(r ->
                        Optional.ofNullable(definition.judgement().results().get(r)))
                .map(text -> outcome.outcome() == Outcome.NOT_APPLICABLE ? NONE : text.zh())
                .orElse("");
    }
}
