package org.tejian.inspection.spi.internal.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tejian.inspection.spi.Assessment;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.Item;
import org.tejian.inspection.spi.ItemOutcome;
import org.tejian.inspection.spi.Outcome;

/** The remarks of a report: items that failed or stay open, and what the inspector wrote. */
final class Remarks {

    private final InspectionDefinition definition;
    private final InspectionRecord record;
    private final Assessment assessment;

    Remarks(InspectionDefinition definition, InspectionRecord record, Assessment assessment) {
        this.definition = definition;
        this.record = record;
        this.assessment = assessment;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        Map<String, ItemOutcome> outcomes = new HashMap<>();
        assessment.items().forEach(o -> outcomes.put(o.no(), o));
        for (Item item : definition.items()) {
            ItemOutcome outcome = outcomes.get(item.no());
            String remark = record.item(item.no()).remark();
            if (outcome != null && outcome.outcome() == Outcome.FAIL) {
                String state = "不符合";
                lines.add(item.no() + " " + item.name().zh() + "：" + state
                        + (remark.isBlank() ? "" : "（" + remark + "）"));
            } else if (outcome != null && !remark.isBlank()) {
                lines.add(item.no() + " " + item.name().zh() + "：" + remark);
            }
        }
        return List.copyOf(lines);
    }
}
