package org.tejian.inspection.spi.internal.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tejian.inspection.spi.Assessment;
import org.tejian.inspection.spi.ComputedValue;
import org.tejian.inspection.spi.FindingCode;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.Item;
import org.tejian.inspection.spi.ItemClass;
import org.tejian.inspection.spi.ItemOutcome;
import org.tejian.inspection.spi.JavaComputation;
import org.tejian.inspection.spi.NextDue;
import org.tejian.inspection.spi.Outcome;
import org.tejian.inspection.spi.ProposedConclusion;
import org.tejian.inspection.spi.RowsOutcome;
import org.tejian.inspection.spi.Verdict;
import org.tejian.inspection.spi.internal.definition.LoadedDefinition;
import org.tejian.inspection.spi.internal.expression.NoValue;

/** Judges one record. Used once. */
public final class Assessor {

    private final LoadedDefinition loaded;
    private final InspectionDefinition definition;
    private final InspectionRecord record;
    private final Findings findings = new Findings();
    private final LocalDate date;
    private final Values values;
    private final Tables tables;
    private final Computations computations;

    public Assessor(LoadedDefinition loaded, InspectionRecord record, Map<String, JavaComputation> java) {
        this.loaded = loaded;
        this.definition = loaded.definition();
        this.record = record;
        RecordCheck check = new RecordCheck(loaded, record, findings);
        this.date = check.date();
        this.values = new Values(loaded, record, date, check.values(), check.rows());
        this.tables = new Tables(values);
        this.computations = new Computations(loaded, record, java, values, tables);
        values.computedBy(computations);
    }

    public Assessment assess() {
        List<ItemOutcome> outcomes = items();
        values.judged(outcomes);
        boolean open = outcomes.stream().anyMatch(o -> o.outcome() == Outcome.OPEN);
        Optional<Integer> grade = overallGrade(open);
        RequiredFields required = new RequiredFields(values, findings);
        required.check(definition.parameters(), "parameter ");
        required.check(definition.facts(), "fact ");
        new FieldChecks(values, findings).check(definition.checks());
        ConclusionJudge judge = new ConclusionJudge(definition.judgement(), values, findings);
        Optional<ProposedConclusion> conclusion =
                open ? judge.forbidden(date) : judge.conclude(date, record.reinspection());
        boolean passed = conclusion.map(c -> c.verdict() == Verdict.PASS).orElse(false);
        List<NextDue> dues = passed ? new NextDates(date, values, findings).dates(definition.dues()) : List.of();
        List<ComputedValue> computed = new ComputedValues(loaded, values, computations, findings).all(outcomes);
        Map<ItemClass, List<String>> failed = failed(outcomes);
        if (passed && grade.isPresent() && failed.containsKey(ItemClass.KEY)) {
            keyItems(failed.getOrDefault(ItemClass.KEY, List.of()));
        }
        boolean complete = conclusion.isPresent() && !findings.anyError();
        boolean notice = !failed.isEmpty()
                || conclusion
                        .map(c -> c.conditional() || c.verdict() == Verdict.FAIL)
                        .orElse(false);
        List<RowsOutcome> rows = definition.rowTables().stream()
                .map(table -> values.sheet(table.key()).outcome())
                .toList();
        return new Assessment(
                outcomes, findings.sorted(), computed, grade, conclusion, complete, dues, failed, notice, rows);
    }

    private List<ItemOutcome> items() {
        Set<String> failedRows = new RowChecks(definition, values, findings).failedItems();
        LimitJudge limits = new LimitJudge(loaded, values, tables, computations, findings);
        Measuring measuring =
                new Measuring(computations, limits, new LimitChoice(values, findings), failedRows, findings);
        ItemJudge judge = new ItemJudge(definition.judgement(), values, measuring, findings);
        List<ItemOutcome> outcomes = new ArrayList<>(loaded.items().size());
        for (Item item : loaded.items()) {
            if (item.inForce(date)) {
                outcomes.add(judge.judge(item, record.item(item.no())));
            } else if (!record.item(item.no()).blank()) {
                findings.info(
                        FindingCode.ITEM_NOT_APPLICABLE,
                        "item " + item.no(),
                        item.no() + " “" + item.name().zh() + "”在检验日期尚未实施或已废止，已忽略",
                        item.no() + " " + item.name().en() + " is not in force on the date of the inspection: ignored");
            }
        }
        return List.copyOf(outcomes);
    }

    private Optional<Integer> overallGrade(boolean open) {
        if (open || definition.judgement().overallGrade().isEmpty()) {
            return Optional.empty();
        }
        try {
            BigDecimal grade = values.number(
                            definition.judgement().overallGrade().get())
                    .max(BigDecimal.ONE)
                    .min(BigDecimal.valueOf(definition.judgement().grades()));
            values.graded(grade);
            return Optional.of(grade.intValue());
        } catch (NoValue none) {
            findings.error(
                    FindingCode.GRADE_MISSING,
                    "record",
                    "没有可用于综合定级的项目，请至少给一个定级项目定级",
                    "No overall grade: at least one graded item needs a grade");
            return Optional.empty();
        }
    }

    private static Map<ItemClass, List<String>> failed(List<ItemOutcome> outcomes) {
        Map<ItemClass, List<String>> failed = new EnumMap<>(ItemClass.class);
        for (ItemOutcome outcome : outcomes) {
            if (outcome.outcome() == Outcome.FAIL) {
                failed.computeIfAbsent(outcome.itemClass(), c -> new ArrayList<>())
                        .add(outcome.no());
            }
        }
        failed.replaceAll((itemClass, items) -> List.copyOf(items));
        return failed;
    }

    private void keyItems(List<String> items) {
        findings.warning(
                FindingCode.KEY_ITEM_FAILED,
                "record",
                "重要项目 " + String.join("、", items) + " 不符合，整改合格前不得投入使用，请发出检验意见通知书",
                "Key items " + String.join(", ", items) + " failed: not to be used before they are put right");
    }
}
