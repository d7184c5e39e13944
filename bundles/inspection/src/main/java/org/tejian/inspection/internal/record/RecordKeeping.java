package org.tejian.inspection.internal.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.ItemEntry;
import org.tejian.inspection.spi.Option;
import org.tejian.inspection.spi.Parameter;

/**
 * What the platform itself writes into a record, whatever the form sends: variant, kind, re-inspection, base date and
 * signatures.
 */
public final class RecordKeeping {

    private RecordKeeping() {}

    /**
     * The record of a new task, with what is known already.
     *
     * @param known values by key; those that the type does not ask for, or not as an option, are passed over
     * @param supervised day of the passed supervisory inspection
     */
    public static InspectionRecord opened(
            InspectionTask task,
            InspectionDefinition definition,
            Map<String, Object> known,
            Optional<LocalDate> supervised) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (Parameter parameter : definition.parameters()) {
            Object value = known.get(parameter.key());
            if (value != null && (parameter.options().isEmpty() || optionOf(parameter, value))) {
                parameters.put(parameter.key(), value);
            }
        }
        InspectionRecord read = InspectionRecord.fromModel(Map.of("parameters", parameters));
        return governed(task, read, supervised);
    }

    /** A record as it came, with the platform's own parts in their places. */
    public static InspectionRecord governed(
            InspectionTask task, InspectionRecord record, Optional<LocalDate> supervised) {
        Map<String, Object> facts = new HashMap<>(record.facts());
        if (task.kind().supervisory()) {
            facts.remove(InspectionDefinition.BASE_DATE);
        } else {
            supervised.ifPresent(day -> facts.put(InspectionDefinition.BASE_DATE, day.toString()));
        }
        return new InspectionRecord(
                task.variant(),
                task.inspectionKind(),
                record.inspectionDate(),
                task.reinspection(),
                record.parameters(),
                record.items(),
                record.inputs(),
                record.rows(),
                facts,
                record.problems());
    }

    /** The record with the signatures of the stored one: an item that was changed since is no longer signed. */
    public static InspectionRecord withSignaturesOf(InspectionRecord record, InspectionRecord stored) {
        Map<String, ItemEntry> items = new HashMap<>();
        record.items().forEach((no, entry) -> {
            ItemEntry before = stored.item(no);
            items.put(
                    no,
                    content(entry).equals(content(before))
                            ? before
                            : signed(entry, Optional.empty(), Optional.empty()));
        });
        return withItems(record, items);
    }

    /** The record with these items signed. */
    public static InspectionRecord sign(InspectionRecord record, List<String> numbers, String name, LocalDate day) {
        Map<String, ItemEntry> items = new HashMap<>(record.items());
        numbers.forEach(no -> items.put(no, signed(record.item(no), Optional.of(name), Optional.of(day))));
        return withItems(record, items);
    }

    /** The record with these items open again; what was remarked stays. */
    public static InspectionRecord reopened(InspectionRecord record, List<String> numbers) {
        Map<String, ItemEntry> items = new HashMap<>(record.items());
        numbers.forEach(no -> items.computeIfPresent(
                no,
                (any, entry) -> new ItemEntry(
                        Optional.empty(),
                        Map.of(),
                        entry.required(),
                        Optional.empty(),
                        entry.choices(),
                        entry.remark(),
                        Optional.empty(),
                        Optional.empty())));
        return withItems(record, items);
    }

    private static boolean optionOf(Parameter parameter, Object value) {
        return parameter.options().stream().map(Option::key).anyMatch(value::equals);
    }

    private static InspectionRecord withItems(InspectionRecord record, Map<String, ItemEntry> items) {
        return new InspectionRecord(
                record.variant(),
                record.inspectionKind(),
                record.inspectionDate(),
                record.reinspection(),
                record.parameters(),
                items,
                record.inputs(),
                record.rows(),
                record.facts(),
                record.problems());
    }

    /** What a signature stands for: everything else of the entry; 0.70 and 0.7 are the same value. */
    private static ItemEntry content(ItemEntry entry) {
        return new ItemEntry(
                entry.result(),
                plain(entry.measured()),
                plain(entry.required()),
                entry.grade(),
                entry.choices(),
                entry.remark(),
                Optional.empty(),
                Optional.empty());
    }

    private static Map<String, BigDecimal> plain(Map<String, BigDecimal> numbers) {
        Map<String, BigDecimal> plain = new HashMap<>(numbers);
        plain.replaceAll((part, number) -> number.stripTrailingZeros());
        return plain;
    }

    private static ItemEntry signed(ItemEntry entry, Optional<String> by, Optional<LocalDate> on) {
        return new ItemEntry(
                entry.result(),
                entry.measured(),
                entry.required(),
                entry.grade(),
                entry.choices(),
                entry.remark(),
                by,
                on);
    }
}
