package org.tejian.inspection.spi;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tejian.inspection.spi.internal.assessment.AssessmentModel;

/**
 * The platform's answer to a record. The same record always gets the same answer.
 *
 * @param items every item in force on the date of the inspection, in print order
 * @param findings what is wrong, missing or worth a look; errors first
 * @param computed every computation whose inputs are known
 * @param overallGrade the safety grade of the device, for types that grade
 * @param conclusion what the rules give; empty while items are open or the rules allow none
 * @param complete the record may be submitted: one conclusion and no error
 * @param dues the next dates; empty after a fail and for types without one
 * @param failed numbers of the failed items by class
 * @param opinionNotice an 检验意见通知书 is needed: items failed, or the conclusion is conditional
 * @param rows what the repeated rows came to, one for each table of the definition
 */
public record Assessment(
        List<ItemOutcome> items,
        List<Finding> findings,
        List<ComputedValue> computed,
        Optional<Integer> overallGrade,
        Optional<ProposedConclusion> conclusion,
        boolean complete,
        List<NextDue> dues,
        Map<ItemClass, List<String>> failed,
        boolean opinionNotice,
        List<RowsOutcome> rows) {

    /** An assessment without repeated rows. */
    public Assessment(
            List<ItemOutcome> items,
            List<Finding> findings,
            List<ComputedValue> computed,
            Optional<Integer> overallGrade,
            Optional<ProposedConclusion> conclusion,
            boolean complete,
            List<NextDue> dues,
            Map<ItemClass, List<String>> failed,
            boolean opinionNotice) {
        this(items, findings, computed, overallGrade, conclusion, complete, dues, failed, opinionNotice, List.of());
    }

    /** The same with a conclusion that somebody decided on; a failure has no next date. */
    public Assessment concluded(ProposedConclusion decided) {
        return new Assessment(
                items,
                findings,
                computed,
                overallGrade,
                Optional.of(decided),
                complete,
                decided.verdict() == Verdict.PASS ? dues : List.of(),
                failed,
                opinionNotice,
                rows);
    }

    /** The outcome of the rows of a table; empty when the definition has no such table. */
    public Optional<RowsOutcome> rows(String key) {
        return rows.stream().filter(r -> r.key().equals(key)).findFirst();
    }

    /** The earliest date that legally binds: the due date of the device. */
    public Optional<NextDue> nextDue() {
        return dues.stream().filter(NextDue::binding).min(Comparator.comparing(NextDue::date));
    }

    /** The outcome of an item; empty when the item is not in force. */
    public Optional<ItemOutcome> item(String no) {
        return items.stream().filter(i -> i.no().equals(no)).findFirst();
    }

    /** True when a finding with this code exists. */
    public boolean has(FindingCode code) {
        return findings.stream().anyMatch(f -> f.code() == code);
    }

    /**
     * JSON-ready; units are {@code {key, zh, en}} or null:
     *
     * <pre>
     * {complete, opinionNotice, overallGrade,
     *  conclusion: {key, zh, en, verdict: pass|fail, conditional, note, unconfirmed} | null,
     *  nextDue: due | null, dues: [due],
     *  items: [{no, class, outcome: pass|fail|na|open, grade,
     *           parts: [{key, label, measured, unit, limit: {zh, en}, met, computed, unconfirmed}]}],
     *  findings: [{code, severity, target, zh, en}],
     *  computed: [{id, name, formula, inputs: {name: number}, value, unit, met, unconfirmed}],
     *  failed: {A: [no], ...},
     *  rows: [{key, counts: [{key, count}], total: {zh, en} | null,
     *          rows: [{number, computed: {column: number}, verdict, note, outside: [column], failed}]}]}
     *
     * due: {key, label, date, text: "2025年05月", precision: month|day, earliest, latest, overdueFrom, rule, binding,
     *       unconfirmed}
     * </pre>
     */
    public Map<String, Object> toModel() {
        return AssessmentModel.of(this);
    }
}
