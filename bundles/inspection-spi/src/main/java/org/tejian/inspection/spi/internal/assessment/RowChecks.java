package org.tejian.inspection.spi.internal.assessment;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tejian.inspection.spi.FindingCode;
import org.tejian.inspection.spi.RowTable;
import org.tejian.inspection.spi.internal.definition.LoadedDefinition;
import org.tejian.inspection.spi.internal.expression.Evaluator;
import org.tejian.inspection.spi.internal.expression.Expression;
import org.tejian.inspection.spi.internal.expression.NoValue;
import org.tejian.inspection.spi.internal.expression.Scope;

/** Holds every repeated row against the check of its table. */
final class RowChecks {

    private final LoadedDefinition loaded;
    private final Values values;
    private final Findings findings;

    RowChecks(LoadedDefinition loaded, Values values, Findings findings) {
        this.loaded = loaded;
        this.values = values;
        this.findings = findings;
    }

    /** The numbers of the items that fail because of a row. */
    Set<String> failedItems() {
        Set<String> failed = new HashSet<>();
        for (RowTable table : loaded.definition().rowTables()) {
            if (table.check().isEmpty()) {
                continue;
            }
            Expression check = loaded.expressions()
                    .get("rows " + table.key(), table.check().get());
            List<Map<String, Object>> rows = values.rows(table.key());
            for (int i = 0; i < rows.size(); i++) {
                if (fails(check, rows.get(i))) {
                    table.item().ifPresent(failed::add);
                    findings.warning(
                            FindingCode.ROW_FAILED,
                            "rows " + table.key() + "[" + (i + 1) + "]",
                            "“" + table.label().zh() + "”第 " + (i + 1) + " 行不符合要求",
                            "Row " + (i + 1) + " of " + table.label().en() + " misses its check");
                }
            }
        }
        return failed;
    }

    private boolean fails(Expression check, Map<String, Object> row) {
        try {
            return !Evaluator.truth(check, new RowScope(row));
        } catch (NoValue none) {
            // A missing cell has its own finding.
            return false;
        }
    }

    private final class RowScope implements Scope {
        private final Map<String, Object> row;

        RowScope(Map<String, Object> row) {
            this.row = row;
        }

        @Override
        public Object value(String name) throws NoValue {
            Object cell = row.get(name);
            return cell == null ? values.value(name) : cell;
        }

        @Override
        public LocalDate today() {
            return values.today();
        }
    }
}
