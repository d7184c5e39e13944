package org.tejian.inspection.spi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tejian.inspection.spi.internal.record.RecordModel;

/**
 * What was entered for one inspection, complete or not. Immutable; values are {@code String} (dates as ISO text),
 * {@code BigDecimal} or {@code Boolean}.
 *
 * @param variant key of the chosen variant
 * @param inspectionKind the kind as the task says it, for example 定期检验 or 委托检验
 * @param inspectionDate the day of the inspection; decides which items, rules and dates are in force
 * @param reinspection a re-inspection after an opinion notice: 合格 becomes 复检合格
 * @param parameters device data by key
 * @param items entries by item number
 * @param inputs entered inputs by computation id and input name
 * @param rows repeated rows by row table, each by column key
 * @param facts judgement facts by key, see {@link InspectionDefinition#BASE_DATE}
 * @param problems what was wrong with the form in which the record came
 */
public record InspectionRecord(
        Optional<String> variant,
        String inspectionKind,
        Optional<LocalDate> inspectionDate,
        boolean reinspection,
        Map<String, Object> parameters,
        Map<String, ItemEntry> items,
        Map<String, Map<String, BigDecimal>> inputs,
        Map<String, List<Map<String, Object>>> rows,
        Map<String, Object> facts,
        List<Finding> problems) {

    public InspectionRecord {
        parameters = Map.copyOf(parameters);
        items = Map.copyOf(items);
        inputs = Map.copyOf(inputs);
        rows = Map.copyOf(rows);
        facts = Map.copyOf(facts);
        problems = List.copyOf(problems);
    }

    /** A record of this day with nothing entered. */
    public static InspectionRecord empty(LocalDate inspectionDate) {
        return new InspectionRecord(
                Optional.empty(),
                "",
                Optional.of(inspectionDate),
                false,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of());
    }

    /** The entry of an item, {@link ItemEntry#EMPTY} when there is none. */
    public ItemEntry item(String no) {
        return items.getOrDefault(no, ItemEntry.EMPTY);
    }

    /**
     * Reads a record from a JSON-ready map. Never throws: what it cannot read becomes a finding of {@link #problems()} and
     * is left out.
     *
     * <pre>
     * {variant, inspectionKind, inspectionDate: "2026-03-05", reinspection: false,
     *  parameters: {key: value},
     *  items: {"2.1": {result: pass|fail|na, measured: {value: 0.7}, required: {value: 35}, grade: 2,
     *                  choices: {value: "worn", "table:governor": "progressive"}, remark, signedBy, signedOn}},
     *  inputs: {computation: {name: number}},
     *  rows: {thickness: [{column: value}]},
     *  facts: {base_date: "2024-05-10", next_due_months: 48, use_unit_commitment: true}}
     * </pre>
     *
     * A measured or required value may also be written as the number itself when the item has one value only. Null is the
     * same as absent.
     */
    public static InspectionRecord fromModel(Map<String, ?> model) {
        return RecordModel.read(model);
    }

    /** The record in the shape that {@link #fromModel} reads; problems are left out. */
    public Map<String, Object> toModel() {
        return RecordModel.write(this);
    }

    /** The same record with other facts added; later ones win. */
    public InspectionRecord withFacts(Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(facts);
        all.putAll(more);
        return new InspectionRecord(
                variant, inspectionKind, inspectionDate, reinspection, parameters, items, inputs, rows, all, problems);
    }

    /** The same record as a re-inspection or not. */
    public InspectionRecord withReinspection(boolean value) {
        return new InspectionRecord(
                variant, inspectionKind, inspectionDate, value, parameters, items, inputs, rows, facts, problems);
    }
}
