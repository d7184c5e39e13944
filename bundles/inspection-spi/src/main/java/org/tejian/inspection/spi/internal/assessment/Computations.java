package org.tejian.inspection.spi.internal.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tejian.inspection.spi.Computation;
import org.tejian.inspection.spi.Computation.Input;
import org.tejian.inspection.spi.Computation.Source;
import org.tejian.inspection.spi.ComputedValue;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.Item;
import org.tejian.inspection.spi.JavaComputation;
import org.tejian.inspection.spi.internal.definition.Expressions;
import org.tejian.inspection.spi.internal.definition.LoadedDefinition;
import org.tejian.inspection.spi.internal.expression.Decimals;
import org.tejian.inspection.spi.internal.expression.Evaluator;
import org.tejian.inspection.spi.internal.expression.NoValue;
import org.tejian.inspection.spi.internal.expression.Scope;

/** Computes computations from what was entered, measured and computed before. */
final class Computations {

    private final LoadedDefinition loaded;
    private final InspectionRecord record;
    private final Map<String, JavaComputation> java;
    private final Values values;
    private final Tables tables;

    Computations(
            LoadedDefinition loaded,
            InspectionRecord record,
            Map<String, JavaComputation> java,
            Values values,
            Tables tables) {
        this.loaded = loaded;
        this.record = record;
        this.java = java;
        this.values = values;
        this.tables = tables;
    }

    /** True when the computation is Java of a plugin that is not here. */
    boolean lacksPlugin(Computation computation) {
        return computation.java() && !java.containsKey(computation.id());
    }

    /**
     * Computes.
     *
     * @param measured the value of the item under judgement, when there is one
     */
    ComputedValue compute(Computation computation, Optional<BigDecimal> measured) throws NoValue {
        Map<String, BigDecimal> inputs = new LinkedHashMap<>();
        NoValue checkOnly = null;
        for (Input input : computation.inputs()) {
            try {
                inputs.put(input.name(), input(computation, input, measured));
            } catch (NoValue none) {
                // The measured value is needed by the check alone; the result may be wanted before it is measured.
                if (!(input.source().orElse(null) instanceof Source.OfMeasured)) {
                    throw none;
                }
                checkOnly = none;
            }
        }
        if (!applies(computation, inputs)) {
            throw NoValue.missing(computation.id());
        }
        return compute(computation, inputs, checkOnly == null, loaded.expressions(), java);
    }

    private boolean applies(Computation computation, Map<String, BigDecimal> inputs) throws NoValue {
        if (computation.appliesWhen().isEmpty()) {
            return true;
        }
        Scope inputsFirst = name -> {
            BigDecimal input = inputs.get(name);
            return input == null ? values.value(name) : input;
        };
        String context = LoadedDefinition.inside(computation);
        return Evaluator.truth(
                loaded.expressions().get(context, computation.appliesWhen().get()), inputsFirst);
    }

    static ComputedValue compute(
            Computation computation,
            Map<String, BigDecimal> inputs,
            boolean withCheck,
            Expressions expressions,
            Map<String, JavaComputation> java)
            throws NoValue {
        String context = LoadedDefinition.inside(computation);
        Scope scope = scope(inputs);
        BigDecimal value;
        if (computation.expression().isPresent()) {
            value = Evaluator.number(
                    expressions.get(context, computation.expression().get()), scope);
        } else {
            JavaComputation code = java.get(computation.id());
            value = (code == null ? Optional.<BigDecimal>empty() : code.compute(Map.copyOf(inputs)))
                    .orElseThrow(() -> NoValue.missing(computation.id()));
        }
        Optional<Boolean> met = Optional.empty();
        if (withCheck && computation.check().isPresent()) {
            Map<String, BigDecimal> checked = new HashMap<>(inputs);
            checked.put("result", value);
            met = Optional.of(
                    Evaluator.truth(expressions.get(context, computation.check().get()), scope(checked)));
        }
        return new ComputedValue(
                computation.id(),
                computation.name(),
                computation.formula(),
                Collections.unmodifiableMap(new LinkedHashMap<>(inputs)),
                value,
                computation.unit(),
                met,
                computation.unconfirmed());
    }

    private static Scope scope(Map<String, BigDecimal> inputs) {
        return name -> {
            BigDecimal value = inputs.get(name);
            if (value == null) {
                throw NoValue.missing(name);
            }
            return value;
        };
    }

    private BigDecimal input(Computation computation, Input input, Optional<BigDecimal> measured) throws NoValue {
        BigDecimal entered =
                record.inputs().getOrDefault(computation.id(), Map.of()).get(input.name());
        if (entered != null) {
            return entered;
        }
        Source source = input.source().orElseThrow(() -> NoValue.missing(computation.id() + "." + input.name()));
        if (source instanceof Source.OfExpression of) {
            return values.number(of.expression());
        } else if (source instanceof Source.OfItem of) {
            return ofItem(of);
        } else if (source instanceof Source.OfRows of) {
            return ofRows(of);
        } else if (source instanceof Source.OfTable of) {
            return tables.neighbour(loaded.table(of.table()), of.column(), of.above());
        }
        return measured.orElseThrow(() -> NoValue.missing(input.name()));
    }

    /** The measured value of an item: entered, or computed when the item says so. */
    Optional<BigDecimal> measured(Item item, String part) throws NoValue {
        BigDecimal entered = record.item(item.no()).measured().get(part);
        if (entered != null) {
            return Optional.of(entered);
        }
        Optional<String> computation = item.computedBy(part);
        if (computation.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of((BigDecimal) values.value(computation.get()));
        } catch (NoValue none) {
            if (none.isMissing()) {
                return Optional.empty();
            }
            throw none;
        }
    }

    private BigDecimal ofItem(Source.OfItem of) throws NoValue {
        Optional<Item> item = loaded.item(of.item());
        Optional<BigDecimal> value = item.isPresent() ? measured(item.get(), of.part()) : Optional.empty();
        return value.orElseThrow(() -> NoValue.missing("item " + of.item()));
    }

    private BigDecimal ofRows(Source.OfRows of) throws NoValue {
        List<BigDecimal> column = values.sheet(of.rows()).column(of.column(), of.where());
        if (of.take().equals("count")) {
            return BigDecimal.valueOf(column.size());
        }
        if (column.isEmpty()) {
            throw NoValue.missing("rows " + of.rows());
        }
        BigDecimal sum = column.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return switch (of.take()) {
            case "min" -> column.stream().reduce(column.get(0), BigDecimal::min);
            case "max" -> column.stream().reduce(column.get(0), BigDecimal::max);
            case "sum" -> Decimals.snap(sum);
            case "mean" -> Decimals.snap(sum.divide(BigDecimal.valueOf(column.size()), MathContext.DECIMAL64));
            case "first" -> column.get(0);
            default -> column.get(column.size() - 1);
        };
    }
}
