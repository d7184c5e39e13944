package org.tejian.inspection.spi.internal.assessment;

import java.util.List;
import org.tejian.inspection.spi.FieldCheck;
import org.tejian.inspection.spi.FindingCode;
import org.tejian.inspection.spi.Severity;
import org.tejian.inspection.spi.internal.expression.NoValue;

/** Says which entered values contradict each other. */
final class FieldChecks {

    private final Values values;
    private final Findings findings;

    FieldChecks(Values values, Findings findings) {
        this.values = values;
        this.findings = findings;
    }

    void check(List<FieldCheck> checks) {
        for (FieldCheck check : checks) {
            if (!agrees(check)) {
                String zh = check.text().zh() + "，请核对";
                String en = check.text().en() + ": check them";
                if (check.severity() == Severity.ERROR) {
                    findings.error(FindingCode.VALUES_CONTRADICT, "record", zh, en);
                } else {
                    findings.warning(FindingCode.VALUES_CONTRADICT, "record", zh, en);
                }
            }
        }
    }

    private boolean agrees(FieldCheck check) {
        try {
            return values.truth(check.condition());
        } catch (NoValue none) {
            // A missing value says so itself where it is needed.
            return true;
        }
    }
}
