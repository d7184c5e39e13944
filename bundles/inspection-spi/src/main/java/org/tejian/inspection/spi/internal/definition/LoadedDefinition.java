package org.tejian.inspection.spi.internal.definition;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tejian.inspection.spi.Assessment;
import org.tejian.inspection.spi.Computation;
import org.tejian.inspection.spi.ComputedValue;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.Item;
import org.tejian.inspection.spi.JavaComputation;
import org.tejian.inspection.spi.LimitTable;
import org.tejian.inspection.spi.Parameter;
import org.tejian.inspection.spi.PastInspection;
import org.tejian.inspection.spi.ReportSheet;
import org.tejian.inspection.spi.RowTable;
import org.tejian.inspection.spi.internal.assessment.Assessor;
import org.tejian.inspection.spi.internal.assessment.WorkedExample;
import org.tejian.inspection.spi.internal.report.SheetLayout;

/** A checked definition with its compiled expressions, indexed for judging. Immutable. */
public final class LoadedDefinition {

    private final InspectionDefinition definition;
    private final Expressions expressions;
    private final List<Item> items;
    private final Map<String, Item> itemsByNo = new HashMap<>();
    private final Map<String, Computation> computations = new HashMap<>();
    private final Map<String, LimitTable> tables = new HashMap<>();
    private final Map<String, RowTable> rowTables = new HashMap<>();
    private final Map<String, Parameter> fields = new HashMap<>();

    LoadedDefinition(InspectionDefinition definition, Expressions expressions) {
        this.definition = definition;
        this.expressions = expressions;
        this.items = definition.items();
        items.forEach(item -> itemsByNo.put(item.no(), item));
        definition.computations().forEach(c -> computations.put(c.id(), c));
        definition.tables().forEach(t -> tables.put(t.key(), t));
        definition.rowTables().forEach(r -> rowTables.put(r.key(), r));
        definition.facts().forEach(f -> fields.put(f.key(), f));
        definition.parameters().forEach(p -> fields.put(p.key(), p));
    }

    public InspectionDefinition definition() {
        return definition;
    }

    public Expressions expressions() {
        return expressions;
    }

    /** All items in print order. */
    public List<Item> items() {
        return items;
    }

    public Optional<Item> item(String no) {
        return Optional.ofNullable(itemsByNo.get(no));
    }

    public Optional<Computation> computation(String id) {
        return Optional.ofNullable(computations.get(id));
    }

    /** A table that a checked reference names. */
    public LimitTable table(String key) {
        LimitTable table = tables.get(key);
        if (table == null) {
            throw new IllegalStateException("Checked at load: table " + key);
        }
        return table;
    }

    /** A row table that a checked reference names. */
    public RowTable rowTable(String key) {
        RowTable table = rowTables.get(key);
        if (table == null) {
            throw new IllegalStateException("Checked at load: rows " + key);
        }
        return table;
    }

    /** A parameter or fact. */
    public Optional<Parameter> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /** The context of the expressions inside a computation. */
    public static String inside(Computation computation) {
        return ExpressionCompiler.inside(computation);
    }

    public Assessment assess(InspectionRecord record, Map<String, JavaComputation> java) {
        return new Assessor(this, record, java).assess();
    }

    public ReportSheet report(InspectionRecord record, Assessment assessment, List<PastInspection> history) {
        return new SheetLayout(this, record, assessment, history).sheet();
    }

    /** One computation with given inputs. */
    public Optional<ComputedValue> compute(
            String id, Map<String, BigDecimal> inputs, Map<String, JavaComputation> java) {
        Computation computation =
                computation(id).orElseThrow(() -> new IllegalArgumentException("No computation " + id));
        return WorkedExample.compute(computation, inputs, expressions, java);
    }
}
