package org.tejian.inspection.spi.internal.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tejian.inspection.spi.Computation;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.ItemClass;
import org.tejian.inspection.spi.ItemOutcome;
import org.tejian.inspection.spi.Outcome;
import org.tejian.inspection.spi.RowTable;
import org.tejian.inspection.spi.Text;
import org.tejian.inspection.spi.internal.definition.LoadedDefinition;
import org.tejian.inspection.spi.internal.expression.Evaluator;
import org.tejian.inspection.spi.internal.expression.Expression;
import org.tejian.inspection.spi.internal.expression.Expression.ItemState;
import org.tejian.inspection.spi.internal.expression.Expression.RowState;
import org.tejian.inspection.spi.internal.expression.NoValue;
import org.tejian.inspection.spi.internal.expression.Scope;

/** What the expressions of one assessment see. Computations are computed when first asked for. */
final class Values implements Scope {

    private final LoadedDefinition loaded;
    private final InspectionRecord record;
    private final LocalDate date;
    private final Map<String, Object> entered;
    private final Map<String, List<Map<String, Object>>> rows;
    private final Map<String, RowSheet> sheets = new HashMap<>();
    private final Map<String, Object> computed = new HashMap<>();
    private final Set<String> unsigned = new HashSet<>();
    private List<ItemOutcome> outcomes = List.of();
    private @Nullable BigDecimal overallGrade;
    private @Nullable Computations computations;

    Values(
            LoadedDefinition loaded,
            InspectionRecord record,
            LocalDate date,
            Map<String, Object> entered,
            Map<String, List<Map<String, Object>>> rows) {
        this.loaded = loaded;
        this.record = record;
        this.date = date;
        this.entered = entered;
        this.rows = rows;
    }

    void computedBy(Computations all) {
        this.computations = all;
    }

    /** From now on counts and grades are known. */
    void judged(List<ItemOutcome> all) {
        this.outcomes = List.copyOf(all);
    }

    void graded(BigDecimal grade) {
        this.overallGrade = grade;
    }

    void unsigned(String no) {
        unsigned.add(no);
    }

    /** The rows of a table of the definition. */
    RowSheet sheet(String key) {
        RowSheet known = sheets.get(key);
        if (known == null) {
            RowTable table = loaded.rowTable(key);
            List<RowLine> lines = rows.getOrDefault(key, List.of()).stream()
                    .map(row -> new RowLine(table, row, this, loaded.expressions()))
                    .toList();
            known = new RowSheet(table, lines);
            sheets.put(key, known);
        }
        return known;
    }

    @Override
    public int rows(String key, RowState state, Set<String> verdicts) {
        RowSheet sheet = sheet(key);
        if (state == RowState.ANY) {
            return sheet.lines().size();
        }
        return (int) sheet.outcomes().stream()
                .filter(row -> switch (state) {
                    case FAILED -> row.failed();
                    case OPEN -> row.verdict().isEmpty();
                    default -> row.verdict().filter(verdicts::contains).isPresent();
                })
                .count();
    }

    Optional<Object> entered(String name) {
        return Optional.ofNullable(entered.get(name));
    }

    @Override
    public LocalDate today() {
        return date;
    }

    @Override
    public Object value(String name) throws NoValue {
        Object value = entered.get(name);
        if (value != null) {
            return value;
        }
        Optional<Computation> computation = loaded.computation(name);
        if (computation.isPresent()) {
            return computed(computation.get());
        }
        Object known = ofInspection(name);
        if (known == null) {
            throw NoValue.missing(name);
        }
        return known;
    }

    private @Nullable Object ofInspection(String name) {
        return switch (name) {
            case "variant" -> record.variant().orElse(null);
            case "inspection_kind" -> record.inspectionKind();
            case "reinspection" -> record.reinspection();
            case "overall_grade" -> overallGrade;
            default -> null;
        };
    }

    private Object computed(Computation computation) throws NoValue {
        Object known = computed.get(computation.id());
        if (known instanceof NoValue none) {
            throw none;
        }
        if (known != null) {
            return known;
        }
        if (computations == null) {
            throw NoValue.missing(computation.id());
        }
        try {
            BigDecimal value =
                    computations.compute(computation, Optional.empty()).value();
            computed.put(computation.id(), value);
            return value;
        } catch (NoValue none) {
            // Late values such as the overall grade may still come; only a failure of arithmetic is final.
            if (!none.isMissing()) {
                computed.put(computation.id(), none);
            }
            throw none;
        }
    }

    @Override
    public int count(ItemState state, Set<ItemClass> classes) {
        int count = 0;
        for (ItemOutcome item : outcomes) {
            if ((classes.isEmpty() || classes.contains(item.itemClass())) && in(state, item)) {
                count++;
            }
        }
        return count;
    }

    private boolean in(ItemState state, ItemOutcome item) {
        return switch (state) {
            case FAIL -> item.outcome() == Outcome.FAIL;
            case PASS -> item.outcome() == Outcome.PASS;
            case OPEN -> item.outcome() == Outcome.OPEN;
            case UNSIGNED -> unsigned.contains(item.no());
        };
    }

    @Override
    public BigDecimal worstGrade() throws NoValue {
        int worst = outcomes.stream()
                .flatMap(item -> item.grade().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElseThrow(() -> NoValue.missing("grade"));
        return BigDecimal.valueOf(worst);
    }

    BigDecimal number(String source) throws NoValue {
        return Evaluator.number(compiled(source), this);
    }

    boolean truth(String source) throws NoValue {
        return Evaluator.truth(compiled(source), this);
    }

    Object any(String source) throws NoValue {
        return Evaluator.value(compiled(source), this);
    }

    private Expression compiled(String source) {
        return loaded.expressions().get(source);
    }

    /** Where findings point for a parameter or fact. */
    String place(String name) {
        boolean parameter =
                loaded.definition().parameters().stream().anyMatch(p -> p.key().equals(name));
        return (parameter ? "parameter " : "fact ") + name;
    }

    /** How findings call a name. */
    Text label(String name) {
        return loaded.field(name)
                .map(f -> f.label())
                .or(() -> loaded.computation(name).map(Computation::name))
                .orElseGet(() -> switch (name) {
                    case "variant" -> new Text("子类别", "variant");
                    case "overall_grade", "grade" -> new Text("安全状况等级", "safety grade");
                    case "base_date" -> new Text("上次监督检验合格日期", "date of the last passed supervision");
                    default -> new Text(name, name);
                });
    }
}
