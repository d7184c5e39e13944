package org.tejian.inspection.internal.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tejian.archive.Device;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.ItemEntry;
import org.tejian.inspection.spi.Parameter;

/**
 * What the platform itself writes into a record, whatever the form sends: variant, kind, re-inspection, base date and
 * signatures.
 */
public final class RecordKeeping {

    private RecordKeeping() {}

    /** The record of a new task: what the device file knows already, so that nobody enters it again. */
    public static InspectionRecord opened(
            InspectionTask task, InspectionDefinition definition, Device device, Map<String, String> unitNames) {
        Map<String, Object> known = known(device, unitNames);
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (Parameter parameter : definition.parameters()) {
            Object value = known.get(parameter.key());
            if (value != null) {
                parameters.put(parameter.key(), value);
            }
        }
        InspectionRecord read = InspectionRecord.fromModel(Map.of("parameters", parameters));
        return governed(task, read, device.supervisionPassedOn());
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

    /** What may be taken over into another inspection: parameters and required values. */
    public static InspectionRecord takenOver(InspectionRecord record) {
        Map<String, ItemEntry> items = new HashMap<>();
        record.items().forEach((no, entry) -> {
            if (!entry.required().isEmpty()) {
                items.put(
                        no,
                        new ItemEntry(
                                Optional.empty(),
                                Map.of(),
                                entry.required(),
                                Optional.empty(),
                                Map.of(),
                                "",
                                Optional.empty(),
                                Optional.empty()));
            }
        });
        return new InspectionRecord(
                Optional.empty(),
                "",
                Optional.empty(),
                false,
                record.parameters(),
                items,
                Map.of(),
                Map.of(),
                Map.of(),
                List.of());
    }

    private static Map<String, Object> known(Device device, Map<String, String> unitNames) {
        Map<String, Object> known = new HashMap<>(device.parameters());
        known.put("name", device.name());
        known.put("model", device.model());
        known.put("product_no", device.productNumber());
        known.put("manufacturer", device.manufacturer());
        device.manufacturedOn().ifPresent(day -> known.put("made_on", day.toString()));
        known.putAll(unitNames);
        known.values().removeIf(value -> value instanceof String text && text.isBlank());
        return known;
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
