package org.tejian.inspection.spi.internal.definition;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tejian.inspection.spi.Computation;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.Option;
import org.tejian.inspection.spi.Parameter;
import org.tejian.inspection.spi.RowTable;
import org.tejian.inspection.spi.internal.expression.TypeCheck;
import org.tejian.inspection.spi.internal.expression.ValueType;

/** The names that an expression may use, with their types. */
final class Vocabulary implements TypeCheck.Types {

    static final String VARIANT = "variant";
    static final String OVERALL_GRADE = "overall_grade";
    static final String INSPECTION_KIND = "inspection_kind";
    static final String REINSPECTION = "reinspection";
    static final String RESULT = "result";

    private final Map<String, ValueType> types = new LinkedHashMap<>();
    private final Map<String, Set<String>> values = new HashMap<>();
    private final Map<String, Set<String>> verdicts = new HashMap<>();

    /** Parameters, facts, computations and what the platform knows about every inspection. */
    static Vocabulary base(InspectionDefinition definition) {
        Vocabulary base = new Vocabulary();
        base.types.put(VARIANT, ValueType.TEXT);
        base.values.put(VARIANT, keys(definition.variants()));
        base.types.put(INSPECTION_KIND, ValueType.TEXT);
        base.types.put(REINSPECTION, ValueType.TRUTH);
        base.types.put(InspectionDefinition.BASE_DATE, ValueType.DATE);
        base.types.put(InspectionDefinition.NEXT_DUE_MONTHS, ValueType.NUMBER);
        if (definition.judgement().overallGrade().isPresent()) {
            base.types.put(OVERALL_GRADE, ValueType.NUMBER);
        }
        definition.parameters().forEach(base::add);
        definition.facts().forEach(base::add);
        definition.computations().forEach(c -> base.types.put(c.id(), ValueType.NUMBER));
        definition.rowTables().forEach(rows -> base.verdicts.put(rows.key(), keysOf(rows)));
        return base;
    }

    /** The inputs of a computation, with {@code result} for its check. */
    static Vocabulary of(Computation computation, boolean check) {
        Vocabulary inside = new Vocabulary();
        computation.inputs().forEach(input -> inside.types.put(input.name(), ValueType.NUMBER));
        if (check) {
            inside.types.put(RESULT, ValueType.NUMBER);
        }
        return inside;
    }

    /** This vocabulary and the columns of a row, which go first. */
    Vocabulary withColumns(List<Parameter> columns) {
        Vocabulary wider = new Vocabulary();
        wider.types.putAll(types);
        wider.values.putAll(values);
        wider.verdicts.putAll(verdicts);
        columns.forEach(wider::add);
        return wider;
    }

    /** This vocabulary, the columns of a row and what is known about the whole row. */
    Vocabulary withRow(List<Parameter> columns) {
        Vocabulary wider = withColumns(columns);
        wider.types.put(RowTable.OUTSIDE, ValueType.NUMBER);
        return wider;
    }

    /** What chooses among judged rows: {@link #withRow} and the verdict. */
    Vocabulary withVerdict(RowTable rows) {
        Vocabulary wider = withRow(rows.columns());
        if (!rows.verdicts().isEmpty()) {
            wider.types.put(RowTable.VERDICT, ValueType.TEXT);
            wider.values.put(RowTable.VERDICT, keysOf(rows));
        }
        return wider;
    }

    /** This vocabulary and the inputs of a computation, which go first. */
    Vocabulary withInputs(Computation computation) {
        Vocabulary wider = withColumns(List.of());
        computation.inputs().forEach(input -> {
            wider.types.put(input.name(), ValueType.NUMBER);
            wider.values.remove(input.name());
        });
        return wider;
    }

    private void add(Parameter parameter) {
        values.remove(parameter.key());
        types.put(
                parameter.key(),
                switch (parameter.type()) {
                    case NUMBER, INTEGER -> ValueType.NUMBER;
                    case DATE -> ValueType.DATE;
                    case BOOLEAN -> ValueType.TRUTH;
                    default -> ValueType.TEXT;
                });
        if (!parameter.options().isEmpty()) {
            values.put(parameter.key(), keys(parameter.options()));
        }
    }

    private static Set<String> keysOf(RowTable rows) {
        return rows.verdicts().stream().map(RowTable.RowVerdict::key).collect(Collectors.toSet());
    }

    private static Set<String> keys(List<Option> options) {
        return options.stream().map(Option::key).collect(Collectors.toSet());
    }

    boolean knows(String name) {
        return types.containsKey(name);
    }

    @Override
    public ValueType type(String name) {
        return types.getOrDefault(name, ValueType.NUMBER);
    }

    @Override
    public Optional<Set<String>> values(String name) {
        return Optional.ofNullable(values.get(name));
    }

    @Override
    public Optional<Set<String>> verdicts(String rows) {
        return Optional.ofNullable(verdicts.get(rows));
    }
}
