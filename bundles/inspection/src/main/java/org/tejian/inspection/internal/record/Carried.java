package org.tejian.inspection.internal.record;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tejian.inspection.spi.Computation;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.Item;
import org.tejian.inspection.spi.ItemEntry;
import org.tejian.inspection.spi.Option;
import org.tejian.inspection.spi.Parameter;
import org.tejian.inspection.spi.RowTable;

/** What an earlier record still means under another edition or type: values whose keys and forms that one knows. */
public final class Carried {

    private final InspectionDefinition to;

    /** @param to the edition of the new inspection */
    public Carried(InspectionDefinition to) {
        this.to = to;
    }

    /**
     * What may be taken over: parameters, of the same type also the required values of drawings and certificates.
     *
     * @param notCarried keys of parameters that belong to the earlier thing alone
     */
    public InspectionRecord takenOver(InspectionRecord earlier, boolean sameType, Set<String> notCarried) {
        Map<String, Object> parameters = new HashMap<>(parameters(earlier));
        parameters.keySet().removeAll(notCarried);
        Map<String, ItemEntry> required = new HashMap<>();
        items(earlier, sameType).forEach((no, entry) -> {
            if (!entry.required().isEmpty()) {
                required.put(no, requiredOnly(entry));
            }
        });
        return record(parameters, required, Map.of(), Map.of());
    }

    /** Everything that was found then and can stand beside a field of the new record. */
    public InspectionRecord found(InspectionRecord earlier, boolean sameType) {
        Map<String, Map<String, BigDecimal>> inputs = new HashMap<>();
        Map<String, List<Map<String, Object>>> rows = new HashMap<>();
        if (sameType) {
            inputs.putAll(earlier.inputs());
            inputs.keySet()
                    .retainAll(to.computations().stream().map(Computation::id).collect(Collectors.toSet()));
            rows.putAll(earlier.rows());
            rows.keySet().retainAll(to.rowTables().stream().map(RowTable::key).collect(Collectors.toSet()));
        }
        return record(parameters(earlier), items(earlier, sameType), inputs, rows);
    }

    private Map<String, Object> parameters(InspectionRecord earlier) {
        Map<String, Object> carried = new HashMap<>();
        for (Parameter parameter : to.parameters()) {
            Object value = earlier.parameters().get(parameter.key());
            if (value != null && fits(parameter, value)) {
                carried.put(parameter.key(), value);
            }
        }
        return carried;
    }

    private Map<String, ItemEntry> items(InspectionRecord earlier, boolean sameType) {
        if (!sameType) {
            return Map.of();
        }
        Map<String, ItemEntry> items = new HashMap<>(earlier.items());
        items.keySet().retainAll(to.items().stream().map(Item::no).collect(Collectors.toSet()));
        items.replaceAll((no, entry) -> unsigned(entry));
        return items;
    }

    private static boolean fits(Parameter parameter, Object value) {
        return switch (parameter.type()) {
            case NUMBER, INTEGER -> value instanceof BigDecimal;
            case BOOLEAN -> value instanceof Boolean;
            case ENUM -> parameter.options().stream().map(Option::key).anyMatch(value::equals);
            case STRING, DATE -> value instanceof String;
        };
    }

    private static ItemEntry unsigned(ItemEntry entry) {
        return new ItemEntry(
                entry.result(),
                entry.measured(),
                entry.required(),
                entry.grade(),
                entry.choices(),
                entry.remark(),
                Optional.empty(),
                Optional.empty());
    }

    private static ItemEntry requiredOnly(ItemEntry entry) {
        return new ItemEntry(
                Optional.empty(),
                Map.of(),
                entry.required(),
                Optional.empty(),
                Map.of(),
                "",
                Optional.empty(),
                Optional.empty());
    }

    private static InspectionRecord record(
            Map<String, Object> parameters,
            Map<String, ItemEntry> items,
            Map<String, Map<String, BigDecimal>> inputs,
            Map<String, List<Map<String, Object>>> rows) {
        return new InspectionRecord(
                Optional.empty(), "", Optional.empty(), false, parameters, items, inputs, rows, Map.of(), List.of());
    }
}
