package org.tejian.inspection.internal.rule;

import java.util.List;
import org.tejian.inspection.spi.Assessment;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.ItemOutcome;
import org.tejian.inspection.spi.Outcome;

/**
 * When failed items must go to the unit as an opinion notice before a report may say failed: in supervision, and in every
 * type that knows a re-inspection. A graded vessel or a calibrated valve is reported as it is (platform rule).
 */
public final class NoticeDuty {

    private NoticeDuty() {}

    /** Whether an inspection of that type must give the unit the chance to rectify. */
    public static boolean compulsory(InspectionDefinition type) {
        return type.kind().supervisory()
                || type.judgement().conclusions().stream()
                        .anyMatch(conclusion -> conclusion.reinspection().isPresent());
    }

    /** Numbers of the items that failed, in print order. */
    public static List<String> failedItems(Assessment assessment) {
        return assessment.items().stream()
                .filter(item -> item.outcome() == Outcome.FAIL)
                .map(ItemOutcome::no)
                .toList();
    }
}
