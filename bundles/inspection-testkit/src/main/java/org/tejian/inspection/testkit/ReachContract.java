package org.tejian.inspection.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tejian.inspection.spi.Assessment;
import org.tejian.inspection.spi.Computation;
import org.tejian.inspection.spi.DueRule;
import org.tejian.inspection.spi.FindingCode;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.Item;
import org.tejian.inspection.spi.Judgement;
import org.tejian.inspection.spi.LimitRule;
import org.tejian.inspection.spi.LimitTable;
import org.tejian.inspection.spi.Outcome;
import org.tejian.inspection.spi.Parameter;
import org.tejian.inspection.spi.RowTable;
import org.tejian.inspection.spi.RowsOutcome;
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

    /** A rule without conclusion says why no report may be issued; some record must hear it. */
    @Test
    default void everyRuleThatForbidsTheReportIsHeard() {
        InspectionDefinition definition = type().definition();
        List<Judgement.Rule> silent = new ArrayList<>(definition.judgement().rules());
        silent.removeIf(rule -> rule.conclusion().isPresent() || rule.note().isEmpty());
        List<InspectionRecord> records = new ArrayList<>();
        records.add(InspectionRecord.empty(definition.edition().validFrom()));
        examples().invalid().forEach(e -> records.add(e.record()));
        List<Examples.Example> valid = examples().valid();
        for (int seed = 0; seed < TRIES && !silent.isEmpty(); seed++) {
            InspectionRecord record = seed < records.size()
                    ? records.get(seed)
                    : InspectionRecord.fromModel(new RecordMutations(definition, seed)
                            .rejudged(valid.get(seed % valid.size()).record()));
            Assessment assessment = type().assess(record);
            silent.removeIf(rule -> assessment.findings().stream()
                    .anyMatch(f -> f.code() == FindingCode.NO_CONCLUSION
                            && says(rule.note().orElseThrow(), f.text())));
        }
        assertThat(silent).as("rules without conclusion that no record meets").isEmpty();
    }

    /** Every rule of repeated rows gives its verdict in some valid example. */
    @Test
    default void everyRuleOfRowsDecidesInAnExample() {
        Set<String> missing = new HashSet<>();
        for (RowTable rows : type().definition().rowTables()) {
            rows.rules().forEach(rule -> missing.add(decision(rows.key(), rule.verdict(), rule.note())));
        }
        for (Examples.Example example : examples().valid()) {
            for (RowsOutcome rows : type().assess(example.record()).rows()) {
                rows.rows()
                        .forEach(row -> row.verdict()
                                .ifPresent(verdict -> missing.remove(decision(rows.key(), verdict, row.note()))));
            }
        }
        assertThat(missing).as("rules that no row of a valid example follows").isEmpty();
    }

    private static String decision(String rows, String verdict, Optional<Text> note) {
        return rows + ": " + verdict + note.map(n -> ", " + n.zh()).orElse("");
    }

    private boolean decided(Judgement.Rule rule, Assessment assessment) {
        return assessment
                .conclusion()
                .filter(c -> c.note().isPresent() == rule.note().isPresent())
                .filter(c -> rule.note()
                        .map(note -> says(note, c.note().orElseThrow()))
                        .orElse(true))
                .filter(c -> rule.conclusion().equals(Optional.of(c.key()))
                        || type().definition()
                                .judgement()
                                .conclusion(rule.conclusion().orElse(""))
                                .flatMap(first -> first.reinspection())
                                .equals(Optional.of(c.key())))
                .isPresent();
    }

    /** True when the text is the note, whose fields in braces may be anything. */
    private static boolean says(Text note, Text text) {
        String pattern = Arrays.stream(note.zh().split("\\{[^}]*}", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*"));
        return Pattern.matches(pattern, text.zh());
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
