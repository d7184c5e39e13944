package org.tejian.inspection.spi.internal.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.ItemEntry;
import org.tejian.inspection.spi.internal.assessment.AssessmentModel;

/** A record as a JSON-ready map, read with bounds. */
public final class RecordModel {

    private static final int MOST_ITEMS = 1_000;
    private static final int MOST_ROWS = 2_000;
    private static final int MOST_KEYS = 500;

    private final Inbox inbox = new Inbox();

    private RecordModel() {}

    /** Reads the shape that {@link InspectionRecord#fromModel} documents. */
    public static InspectionRecord read(Map<String, ?> model) {
        return new RecordModel().record(model);
    }

    private InspectionRecord record(Map<String, ?> raw) {
        Branch model = new Branch(raw, "record", inbox);
        InspectionRecord record = new InspectionRecord(
                model.word("variant"),
                model.word("inspectionKind").orElse(""),
                model.date("inspectionDate"),
                model.flag("reinspection"),
                values(model.branch("parameters", "parameter ")),
                items(model.branch("items", "item ")),
                inputs(model.branch("inputs", "computation ")),
                rows(model.branch("rows", "rows ")),
                values(model.branch("facts", "fact ")),
                List.of());
        model.done();
        return new InspectionRecord(
                record.variant(),
                record.inspectionKind(),
                record.inspectionDate(),
                record.reinspection(),
                record.parameters(),
                record.items(),
                record.inputs(),
                record.rows(),
                record.facts(),
                inbox.problems());
    }

    private static Map<String, Object> values(Branch branch) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String key : branch.keys(MOST_KEYS)) {
            branch.value(key).ifPresent(value -> values.put(key, value));
        }
        return values;
    }

    private static Map<String, BigDecimal> numbers(Branch branch) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        for (String key : branch.keys(MOST_KEYS)) {
            branch.number(key).ifPresent(value -> numbers.put(key, value));
        }
        return numbers;
    }

    private static Map<String, Map<String, BigDecimal>> inputs(Branch branch) {
        Map<String, Map<String, BigDecimal>> inputs = new LinkedHashMap<>();
        for (String id : branch.keys(MOST_KEYS)) {
            inputs.put(id, Map.copyOf(numbers(branch.branch(id, "computation " + id + "."))));
        }
        return inputs;
    }

    private static Map<String, ItemEntry> items(Branch branch) {
        Map<String, ItemEntry> items = new LinkedHashMap<>();
        for (String no : branch.keys(MOST_ITEMS)) {
            Branch entry = branch.branch(no, "item " + no + " ");
            ItemEntry read = new ItemEntry(
                    entry.result("result"),
                    numbers(entry.branchOrValue("measured", "item " + no + " measured.")),
                    numbers(entry.branchOrValue("required", "item " + no + " required.")),
                    entry.whole("grade"),
                    words(entry.branch("choices", "item " + no + " choices.")),
                    entry.word("remark").orElse(""),
                    entry.word("signedBy"),
                    entry.date("signedOn"));
            entry.done();
            items.put(no, read);
        }
        return items;
    }

    private static Map<String, String> words(Branch branch) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String key : branch.keys(MOST_KEYS)) {
            branch.word(key).ifPresent(word -> words.put(key, word));
        }
        return words;
    }

    private static Map<String, List<Map<String, Object>>> rows(Branch branch) {
        Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
        for (String key : branch.keys(MOST_KEYS)) {
            List<Map<String, Object>> read = new ArrayList<>();
            for (Branch row : branch.branches(key, MOST_ROWS)) {
                read.add(Map.copyOf(values(row)));
            }
            rows.put(key, List.copyOf(read));
        }
        return rows;
    }

    /** Writes the shape that {@link #read} reads; keys sorted, so that the same record gives the same text. */
    public static Map<String, Object> write(InspectionRecord record) {
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.put("variant", record.variant().orElse(null));
        model.put("inspectionKind", record.inspectionKind());
        model.put(
                "inspectionDate", record.inspectionDate().map(Object::toString).orElse(null));
        model.put("reinspection", record.reinspection());
        model.put("parameters", new TreeMap<>(record.parameters()));
        Map<String, Object> items = new TreeMap<>();
        record.items().forEach((no, entry) -> items.put(no, item(entry)));
        model.put("items", items);
        Map<String, Object> inputs = new TreeMap<>();
        record.inputs().forEach((id, values) -> inputs.put(id, new TreeMap<>(values)));
        model.put("inputs", inputs);
        Map<String, Object> rows = new TreeMap<>();
        record.rows()
                .forEach((key, list) -> rows.put(
                        key, list.stream().map(TreeMap<String, Object>::new).toList()));
        model.put("rows", rows);
        model.put("facts", new TreeMap<>(record.facts()));
        return AssessmentModel.ready(model);
    }

    private static Map<String, Object> item(ItemEntry entry) {
        Map<String, Object> model = new LinkedHashMap<>();
        entry.result().ifPresent(result -> model.put("result", result.code()));
        put(model, "measured", entry.measured());
        put(model, "required", entry.required());
        entry.grade().ifPresent(grade -> model.put("grade", grade));
        put(model, "choices", entry.choices());
        if (!entry.remark().isEmpty()) {
            model.put("remark", entry.remark());
        }
        entry.signedBy().ifPresent(name -> model.put("signedBy", name));
        entry.signedOn().ifPresent(date -> model.put("signedOn", date.toString()));
        return model;
    }

    private static void put(Map<String, Object> model, String key, Map<String, ?> values) {
        if (!values.isEmpty()) {
            model.put(key, new TreeMap<>(values));
        }
    }
}
