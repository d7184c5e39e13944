package org.tejian.inspection.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tejian.inspection.spi.Assessment;
import org.tejian.inspection.spi.Computation;
import org.tejian.inspection.spi.DueRule;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.Item;
import org.tejian.inspection.spi.Judgement;
import org.tejian.inspection.spi.LimitRule;
import org.tejian.inspection.spi.LimitTable;
import org.tejian.inspection.spi.Outcome;
import org.tejian.inspection.spi.Parameter;
import org.tejian.inspection.spi.Text;

/** Nothing of a definition is dead: items can apply, rules can decide, tables and periods are used. */
interface ReachContract extends TypeUnderTest {

    /** How many records the search may take. */
    int TRIES = 4_000;

    @Test
    default void everyItemCanApply() {
        InspectionDefinition definition = type().definition();
        Set<String> dead = new HashSet<>();
        definition.items().forEach(i -> dead.add(i.no()));
        Random random = new Random(7);
        for (int i = 0; i < TRIES && !dead.isEmpty(); i++) {
            InspectionRecord record = InspectionRecord.fromModel(anyParameters(definition, random));
            type().assess(record).items().stream()
                    .filter(o -> o.outcome() != Outcome.NOT_APPLICABLE)
                    .forEach(o -> dead.remove(o.no()));
        }
        assertThat(dead).as("items that never apply").isEmpty();
    }

    private static Map<String, Object> anyParameters(InspectionDefinition definition, Random random) {
        Map<String, Object> parameters = new HashMap<>();
        for (Parameter parameter : definition.parameters()) {
            if (!parameter.options().isEmpty()) {
                parameters.put(
                        parameter.key(),
                        parameter
                                .options()
                                .get(random.nextInt(parameter.options().size()))
                                .key());
            } else if (parameter.type().numeric()) {
                double low = parameter.min().map(Number::doubleValue).orElse(0.0);
                double high = parameter.max().map(Number::doubleValue).orElse(1000.0);
                parameters.put(parameter.key(), Math.floor(low + random.nextDouble() * (high - low)));
            }
        }
        Map<String, Object> model = new HashMap<>();
        model.put("parameters", parameters);
        model.put("inspectionDate", (2005 + random.nextInt(25)) + "-06-01");
        if (!definition.variants().isEmpty()) {
            model.put(
                    "variant",
                    definition
                            .variants()
                            .get(random.nextInt(definition.variants().size()))
                            .key());
        }
        return model;
    }

    @Test
    default void everyRuleCanDecideAndEveryPeriodIsUsed() {
        InspectionDefinition definition = type().definition();
        List<Judgement.Rule> rules = new ArrayList<>(definition.judgement().rules());
        rules.removeIf(rule -> rule.conclusion().isEmpty());
        Set<Text> periods = new HashSet<>();
        for (DueRule due : definition.dues()) {
            due.periods().stream()
                    .filter(p -> !(p.rhythm() instanceof DueRule.Rhythm.None))
                    .forEach(p -> periods.add(p.rule()));
        }
        List<Examples.Example> examples = examples().valid();
        assertThat(examples).as("valid examples to start from").isNotEmpty();
        for (int seed = 0; seed < TRIES && !(rules.isEmpty() && periods.isEmpty()); seed++) {
            InspectionRecord start = examples.get(seed % examples.size()).record();
            Assessment assessment =
                    type().assess(InspectionRecord.fromModel(new RecordMutations(definition, seed).rejudged(start)));
            rules.removeIf(rule -> decided(rule, assessment));
            assessment.dues().forEach(due -> periods.remove(due.rule()));
        }
        assertThat(rules).as("rules that never decide").isEmpty();
        assertThat(periods).as("periods that never give a date").isEmpty();
    }

    /** Every verdict of repeated rows is given in some valid example. */
    @Test
    default void everyVerdictOfRowsIsGivenInAnExample() {
        Set<String> missing = new HashSet<>();
        type().definition()
                .rowTables()
                .forEach(rows -> rows.verdicts().forEach(v -> missing.add(rows.key() + ": " + v.key())));
        for (Examples.Example example : examples().valid()) {
            type().assess(example.record())
                    .rows()
                    .forEach(rows -> rows.rows()
                            .forEach(row -> row.verdict().ifPresent(v -> missing.remove(rows.key() + ": " + v))));
        }
        assertThat(missing).as("verdicts that no row of a valid example gets").isEmpty();
    }

    private boolean decided(Judgement.Rule rule, Assessment assessment) {
        return assessment
                .conclusion()
                .filter(c -> c.note().equals(rule.note()))
                .filter(c -> rule.conclusion().equals(Optional.of(c.key()))
                        || type().definition()
                                .judgement()
                                .conclusion(rule.conclusion().orElse(""))
                                .flatMap(first -> first.reinspection())
                                .equals(Optional.of(c.key())))
                .isPresent();
    }

    @Test
    default void everyConditionalItemComputationAndTableIsReferredTo() {
        InspectionDefinition definition = type().definition();
        Set<String> used = new HashSet<>();
        for (Item item : definition.items()) {
            item.limits().forEach(limit -> {
                if (limit.rule() instanceof LimitRule.Table table) {
                    used.add(table.table());
                }
            });
        }
        for (Computation computation : definition.computations()) {
            computation.inputs().forEach(input -> {
                if (input.source().orElse(null) instanceof Computation.Source.OfTable table) {
                    used.add(table.table());
                }
            });
        }
        List<String> unused = definition.tables().stream()
                .map(LimitTable::key)
                .filter(key -> !used.contains(key))
                .filter(key -> !definition.text().contains("table: " + key))
                .toList();
        assertThat(unused).as("tables no limit uses").isSubsetOf(printedOnly());
    }

    /** Tables that only help the inspector and that no limit refers to. */
    default Set<String> printedOnly() {
        return Set.of();
    }
}
