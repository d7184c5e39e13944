package org.tejian.inspection.spi.internal.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tejian.inspection.spi.Assessment;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.Parameter;
import org.tejian.inspection.spi.ParameterType;
import org.tejian.inspection.spi.RowTable;
import org.tejian.inspection.spi.RowsOutcome;
import org.tejian.inspection.spi.internal.definition.LoadedDefinition;
import org.tejian.inspection.spi.internal.expression.Evaluator;
import org.tejian.inspection.spi.internal.expression.Expression;
import org.tejian.inspection.spi.internal.expression.Expression.RowState;
import org.tejian.inspection.spi.internal.expression.NoValue;
import org.tejian.inspection.spi.internal.expression.Scope;

/**
 * What expressions of the report see: what was entered and what the assessment says. Nothing is judged again, so that a
 * report can be laid out without the plugin.
 */
final class SheetValues implements Scope {

    private final LoadedDefinition loaded;
    private final InspectionRecord record;
    private final Assessment assessment;
    private final Map<String, BigDecimal> computed = new HashMap<>();

    SheetValues(LoadedDefinition loaded, InspectionRecord record, Assessment assessment) {
        this.loaded = loaded;
        this.record = record;
        this.assessment = assessment;
        assessment.computed().forEach(value -> computed.putIfAbsent(value.id(), value.value()));
    }

    /** An expression outside rows; empty when something it needs is not known. */
    Optional<BigDecimal> number(String source) {
        try {
            return Optional.of(Evaluator.number(loaded.expressions().get(source), this));
        } catch (NoValue none) {
            return Optional.empty();
        }
    }

    /** A condition outside rows; one that looks at what is not known does not hold. */
    boolean holds(String source) {
        try {
            return Evaluator.truth(loaded.expressions().get(source), this);
        } catch (NoValue none) {
            return false;
        }
    }

    /** An expression over one row. */
    Optional<BigDecimal> number(RowTable table, Map<String, Object> cells, String source) {
        try {
            return Optional.of(Evaluator.number(compiled(table, source), row(table, cells)));
        } catch (NoValue none) {
            return Optional.empty();
        }
    }

    /** True when a condition chooses the row, whose cells hold its verdict beside the columns. */
    boolean chosen(RowTable table, Map<String, Object> cells, String where) {
        try {
            return Evaluator.truth(compiled(table, where), row(table, cells));
        } catch (NoValue none) {
            return false;
        }
    }

    private Expression compiled(RowTable table, String source) {
        return loaded.expressions().get("rows " + table.key(), source);
    }

    private Scope row(RowTable table, Map<String, Object> cells) {
        return new Scope() {
            @Override
            public Object value(String name) throws NoValue {
                Optional<Parameter> column = table.column(name);
                if (column.isPresent()) {
                    return typed(column.get(), cells.get(name));
                }
                Object known = cells.get(name);
                return known == null ? SheetValues.this.value(name) : known;
            }

            @Override
            public LocalDate today() throws NoValue {
                return SheetValues.this.today();
            }
        };
    }

    /** The number in a cell. */
    static Optional<BigDecimal> cell(Parameter column, Map<String, Object> cells) {
        try {
            return typed(column, cells.get(column.key())) instanceof BigDecimal number
                    ? Optional.of(number)
                    : Optional.empty();
        } catch (NoValue none) {
            return Optional.empty();
        }
    }

    @Override
    public Object value(String name) throws NoValue {
        BigDecimal known = computed.get(name);
        if (known != null) {
            return known;
        }
        Optional<Parameter> field = loaded.field(name);
        if (field.isPresent()) {
            Object entered = record.parameters().get(name);
            Object other = entered == null ? record.facts().get(name) : entered;
            return typed(field.get(), other == null ? field.get().defaultValue().orElse(null) : other);
        }
        return switch (name) {
            case "variant" -> record.variant().orElseThrow(() -> NoValue.missing(name));
            case "inspection_kind" -> record.inspectionKind();
            case "reinspection" -> record.reinspection();
            case "overall_grade" ->
                BigDecimal.valueOf(assessment.overallGrade().orElseThrow(() -> NoValue.missing(name)));
            default -> throw NoValue.missing(name);
        };
    }

    private static Object typed(Parameter field, @Nullable Object value) throws NoValue {
        if (value == null) {
            throw NoValue.missing(field.key());
        }
        if (value instanceof String text && field.type().numeric()) {
            try {
                return new BigDecimal(text.trim());
            } catch (NumberFormatException e) {
                throw NoValue.missing(field.key());
            }
        }
        if (value instanceof String text && field.type() == ParameterType.DATE) {
            return SheetLayout.date(text).orElseThrow(() -> NoValue.missing(field.key()));
        }
        return value;
    }

    @Override
    public int rows(String table, RowState state, Set<String> verdicts) {
        RowsOutcome outcome =
                assessment.rows(table).orElseGet(() -> new RowsOutcome(table, List.of(), Map.of(), Optional.empty()));
        return (int) outcome.rows().stream()
                .filter(row -> switch (state) {
                    case ANY -> true;
                    case FAILED -> row.failed();
                    case OPEN -> row.verdict().isEmpty();
                    case JUDGED -> row.verdict().filter(verdicts::contains).isPresent();
                })
                .count();
    }

    @Override
    public LocalDate today() throws NoValue {
        return record.inspectionDate().orElseThrow(() -> NoValue.missing("inspection_date"));
    }
}
