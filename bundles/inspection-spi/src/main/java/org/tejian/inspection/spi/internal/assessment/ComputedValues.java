package org.tejian.inspection.spi.internal.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tejian.inspection.spi.Computation;
import org.tejian.inspection.spi.Computation.Source;
import org.tejian.inspection.spi.ComputedValue;
import org.tejian.inspection.spi.FindingCode;
import org.tejian.inspection.spi.Item;
import org.tejian.inspection.spi.ItemOutcome;
import org.tejian.inspection.spi.Limit;
import org.tejian.inspection.spi.LimitRule;
import org.tejian.inspection.spi.Text;
import org.tejian.inspection.spi.internal.definition.LoadedDefinition;
import org.tejian.inspection.spi.internal.expression.NoValue;

/** Every computation whose inputs are known, for the report and the reviewer. */
final class ComputedValues {

    private final LoadedDefinition loaded;
    private final Values values;
    private final Computations computations;
    private final Findings findings;

    ComputedValues(LoadedDefinition loaded, Values values, Computations computations, Findings findings) {
        this.loaded = loaded;
        this.values = values;
        this.computations = computations;
        this.findings = findings;
    }

    List<ComputedValue> all(List<ItemOutcome> outcomes) {
        List<ComputedValue> all = new ArrayList<>();
        for (Computation computation : loaded.definition().computations()) {
            if (computations.lacksPlugin(computation)) {
                findings.error(
                        FindingCode.PLUGIN_NEEDED,
                        "computation " + computation.id(),
                        "“" + computation.name().zh() + "”须由检验插件计算，插件未安装",
                        computation.name().en() + " is computed by the plugin, which is not installed");
                continue;
            }
            if (computation.internal()) {
                continue;
            }
            List<ItemOutcome.Part> measured = new ArrayList<>();
            List<String> numbers = new ArrayList<>();
            references(computation, outcomes, measured, numbers);
            if (measured.isEmpty()) {
                add(computation, Optional.empty(), "", all);
            }
            for (int i = 0; i < measured.size(); i++) {
                String no = measured.size() > 1 ? numbers.get(i) : "";
                add(computation, measured.get(i).measured(), no, all);
            }
        }
        return List.copyOf(all);
    }

    /** The measured values that formula limits hold against the computation. */
    private void references(
            Computation computation,
            List<ItemOutcome> outcomes,
            List<ItemOutcome.Part> measured,
            List<String> numbers) {
        boolean wanted =
                computation.inputs().stream().anyMatch(i -> i.source().orElse(null) instanceof Source.OfMeasured);
        for (ItemOutcome outcome : wanted ? outcomes : List.<ItemOutcome>of()) {
            Optional<Item> item = loaded.item(outcome.no());
            for (ItemOutcome.Part part : outcome.parts()) {
                if (part.measured().isPresent() && item.isPresent() && refers(item.get(), part.key(), computation)) {
                    measured.add(part);
                    numbers.add(outcome.no());
                }
            }
        }
    }

    private static boolean refers(Item item, String part, Computation computation) {
        return item.limits().stream()
                .anyMatch(l -> l.part().equals(part)
                        && l.rule() instanceof LimitRule.Formula f
                        && f.computation().equals(computation.id()));
    }

    private void add(Computation computation, Optional<BigDecimal> measured, String no, List<ComputedValue> all) {
        try {
            ComputedValue value = computations.compute(computation, measured);
            all.add(no.isEmpty() ? value : named(value, no));
            if (value.met().isPresent() && !value.met().get() && !judged(computation)) {
                findings.warning(
                        FindingCode.CHECK_FAILED,
                        "computation " + computation.id(),
                        "“" + computation.name().zh() + "”计算结果 " + NumberText.of(value.value()) + " 不满足要求",
                        computation.name().en() + " " + NumberText.of(value.value()) + " misses its check");
            }
        } catch (NoValue none) {
            if (!none.isMissing()) {
                findings.warning(
                        FindingCode.NOT_COMPUTABLE,
                        "computation " + computation.id(),
                        "“" + computation.name().zh() + "”无法计算（" + Reasons.zh(none) + "），请核对输入",
                        computation.name().en() + " cannot be computed (" + none.what() + "): check the inputs");
            }
        }
    }

    /** An item already says so. */
    private boolean judged(Computation computation) {
        return loaded.items().stream()
                .anyMatch(item -> item.computedByAny().contains(computation.id())
                        || item.limits().stream()
                                .map(Limit::rule)
                                .anyMatch(rule -> rule instanceof LimitRule.Formula f
                                        && f.computation().equals(computation.id())));
    }

    private static ComputedValue named(ComputedValue value, String no) {
        return new ComputedValue(
                value.id(),
                new Text(value.name().zh() + "（" + no + "）", value.name().en() + " (" + no + ")"),
                value.formula(),
                value.inputs(),
                value.value(),
                value.unit(),
                value.met(),
                value.unconfirmed());
    }
}
