package org.tejian.inspection.spi.internal.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tejian.inspection.spi.FindingCode;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.Parameter;
import org.tejian.inspection.spi.RowTable;
import org.tejian.inspection.spi.internal.definition.LoadedDefinition;

/** Holds a record against the definition: what is unknown, of the wrong type, implausible or missing. */
final class RecordCheck {

    private final LoadedDefinition loaded;
    private final InspectionDefinition definition;
    private final InspectionRecord record;
    private final Findings findings;
    private final FieldValues fields;

    RecordCheck(LoadedDefinition loaded, InspectionRecord record, Findings findings) {
        this.loaded = loaded;
        this.definition = loaded.definition();
        this.record = record;
        this.findings = findings;
        this.fields = new FieldValues(findings);
    }

    /** The date that decides what is in force; a record without one is read as of the first day of the edition. */
    LocalDate date() {
        if (record.inspectionDate().isEmpty()) {
            findings.error(FindingCode.DATE_MISSING, "record", "请填写检验日期", "Enter the date of the inspection");
            return definition.edition().validFrom();
        }
        LocalDate date = record.inspectionDate().get();
        if (!definition.edition().validOn(date)) {
            findings.warning(
                    FindingCode.EDITION_NOT_VALID,
                    "record",
                    "检验日期 " + date + " 不在版本 " + definition.edition().number() + " 的适用期内，请核对",
                    "The date " + date + " lies outside edition "
                            + definition.edition().number() + ": check it");
        }
        return date;
    }

    /** The typed values of parameters and facts by key, defaults included. */
    Map<String, Object> values() {
        record.problems().forEach(findings::add);
        variant();
        Map<String, Object> values = new HashMap<>();
        read(definition.facts(), record.facts(), "fact ", values);
        read(definition.parameters(), record.parameters(), "parameter ", values);
        platformFacts(values);
        record.facts().keySet().stream()
                .filter(key -> !values.containsKey(key)
                        && definition.facts().stream().noneMatch(f -> f.key().equals(key)))
                .filter(key -> !platform(key))
                .sorted()
                .forEach(key -> unknown("fact " + key));
        record.items().keySet().stream()
                .filter(no -> loaded.item(no).isEmpty())
                .sorted()
                .forEach(no -> unknown("item " + no));
        record.inputs().keySet().stream()
                .filter(id -> loaded.computation(id).isEmpty())
                .sorted()
                .forEach(id -> unknown("computation " + id));
        return values;
    }

    private static boolean platform(String key) {
        return key.equals(InspectionDefinition.BASE_DATE) || key.equals(InspectionDefinition.NEXT_DUE_MONTHS);
    }

    private void variant() {
        if (definition.variants().isEmpty()) {
            return;
        }
        boolean known = record.variant()
                .map(v -> definition.variants().stream().anyMatch(o -> o.key().equals(v)))
                .orElse(false);
        if (!known) {
            findings.error(
                    FindingCode.VARIANT_MISSING,
                    "record",
                    "请选择检验的子类别："
                            + String.join(
                                    "、",
                                    definition.variants().stream()
                                            .map(o -> o.text().zh())
                                            .toList()),
                    "Choose the variant: "
                            + String.join(
                                    ", ",
                                    definition.variants().stream()
                                            .map(o -> o.text().en())
                                            .toList()));
        }
    }

    private void read(List<Parameter> declared, Map<String, Object> entered, String kind, Map<String, Object> values) {
        for (Parameter field : declared) {
            Object value = entered.get(field.key());
            Optional<Object> typed = value == null || value.equals("")
                    ? field.defaultValue()
                    : fields.typed(field, value, kind + field.key());
            typed.ifPresent(t -> values.put(field.key(), t));
        }
    }

    private void platformFacts(Map<String, Object> values) {
        Parameter base =
                Fields.date(InspectionDefinition.BASE_DATE, "上次监督检验合格日期", "Date of the last passed supervision");
        Parameter months =
                Fields.number(InspectionDefinition.NEXT_DUE_MONTHS, "下次检验间隔(月)", "Months to the next inspection");
        read(List.of(base, months), record.facts(), "fact ", values);
    }

    private void unknown(String target) {
        findings.warning(
                FindingCode.UNKNOWN_KEY,
                target,
                "本检验类型没有“" + target + "”，已忽略",
                "This inspection type has no '" + target + "': ignored");
    }

    /** The typed rows by table; too many rows and wrong cells are findings. */
    Map<String, List<Map<String, Object>>> rows() {
        Map<String, List<Map<String, Object>>> rows = new HashMap<>();
        for (RowTable table : definition.rowTables()) {
            List<Map<String, Object>> entered = record.rows().getOrDefault(table.key(), List.of());
            if (entered.size() > table.maxRows()) {
                findings.error(
                        FindingCode.VALUE_REFUSED,
                        "rows " + table.key(),
                        "“" + table.label().zh() + "”最多 " + table.maxRows() + " 行",
                        table.label().en() + " holds at most " + table.maxRows() + " rows");
            }
            List<Map<String, Object>> typed = new ArrayList<>();
            for (int i = 0; i < Math.min(entered.size(), table.maxRows()); i++) {
                typed.add(row(table, entered.get(i), i + 1));
            }
            rows.put(table.key(), typed);
        }
        record.rows().keySet().stream()
                .filter(key -> !rows.containsKey(key))
                .sorted()
                .forEach(key -> unknown("rows " + key));
        return rows;
    }

    private Map<String, Object> row(RowTable table, Map<String, Object> entered, int number) {
        Map<String, Object> typed = new HashMap<>();
        for (Parameter column : table.columns()) {
            if (table.computed().containsKey(column.key())) {
                continue;
            }
            String target = "rows " + table.key() + "[" + number + "]." + column.key();
            Object value = entered.get(column.key());
            if (value != null && !value.equals("")) {
                fields.typed(column, value, target).ifPresent(t -> typed.put(column.key(), t));
            } else if (column.required()) {
                findings.error(
                        FindingCode.VALUE_MISSING,
                        target,
                        "第 " + number + " 行缺少“" + column.label().zh() + "”",
                        "Row " + number + " lacks " + column.label().en());
            }
        }
        return typed;
    }
}
