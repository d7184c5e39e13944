package org.tejian.inspection.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.Item;
import org.tejian.inspection.spi.ItemClass;
import org.tejian.inspection.spi.ItemEntry;
import org.tejian.inspection.spi.ItemResult;
import org.tejian.inspection.spi.Parameter;

/** Seeded changes of records: some stay complete, some become garbage. */
final class RecordMutations {

    private static final List<String> DATES =
            List.of("2011-02-28", "2013-09-01", "2017-10-01", "2024-04-01", "2024-04-02", "2026-08-31", "2031-01-15");

    private final InspectionDefinition definition;
    private final Random random;

    RecordMutations(InspectionDefinition definition, long seed) {
        this.definition = definition;
        this.random = new Random(seed);
    }

    /** The record with other results, grades, facts or another date: whatever comes out, it should still be judged. */
    Map<String, Object> rejudged(InspectionRecord record) {
        Map<String, Object> model = new HashMap<>(record.toModel());
        Map<String, Object> items = new LinkedHashMap<>();
        List<Item> all = new ArrayList<>(definition.items());
        Collections.shuffle(all, random);
        int changes = random.nextInt(4) == 0 ? random.nextInt(all.size() + 1) : random.nextInt(7);
        List<ItemClass> classes = all.stream().map(Item::itemClass).distinct().toList();
        ItemClass focus = classes.get(random.nextInt(classes.size()));
        for (Item item : all) {
            ItemEntry entry = record.item(item.no());
            boolean change = changes > 0 && (item.itemClass() == focus || random.nextInt(5) == 0);
            if (change) {
                changes--;
            }
            items.put(item.no(), change ? changed(item, entry) : model(entry));
        }
        model.put("items", items);
        if (random.nextInt(3) == 0) {
            model.put("inspectionDate", DATES.get(random.nextInt(DATES.size())));
        }
        model.put("reinspection", random.nextInt(4) == 0);
        model.put("facts", facts(record));
        return model;
    }

    private Map<String, Object> changed(Item item, ItemEntry entry) {
        Map<String, Object> model = new HashMap<>(model(entry));
        if (item.itemClass() == ItemClass.GRADED) {
            model.put(
                    "grade",
                    1 + random.nextInt(Math.max(1, definition.judgement().grades())));
            model.put("remark", "r");
        } else {
            model.put("result", (random.nextInt(5) == 0 ? ItemResult.NOT_APPLICABLE : ItemResult.FAIL).code());
        }
        return model;
    }

    private static Map<String, Object> model(ItemEntry entry) {
        Map<String, Object> model = new HashMap<>();
        entry.result().ifPresent(r -> model.put("result", r.code()));
        entry.grade().ifPresent(g -> model.put("grade", g));
        entry.signedBy().ifPresent(s -> model.put("signedBy", s));
        entry.signedOn().ifPresent(d -> model.put("signedOn", d.toString()));
        model.put("measured", entry.measured());
        model.put("required", entry.required());
        model.put("choices", entry.choices());
        model.put("remark", entry.remark());
        return model;
    }

    private Map<String, Object> facts(InspectionRecord record) {
        Map<String, Object> facts = new HashMap<>(record.facts());
        for (Parameter fact : definition.facts()) {
            switch (fact.type()) {
                case BOOLEAN -> facts.put(fact.key(), random.nextBoolean());
                case ENUM ->
                    facts.put(
                            fact.key(),
                            fact.options()
                                    .get(random.nextInt(fact.options().size()))
                                    .key());
                default -> {
                    if (fact.type().numeric() && random.nextInt(3) == 0) {
                        facts.put(fact.key(), BigDecimal.valueOf(random.nextInt(6)));
                    }
                }
            }
        }
        if (random.nextBoolean()) {
            facts.put(
                    InspectionDefinition.BASE_DATE,
                    (2005 + random.nextInt(22)) + "-0" + (1 + random.nextInt(9)) + "-15");
        }
        if (random.nextInt(3) == 0) {
            facts.put(InspectionDefinition.NEXT_DUE_MONTHS, BigDecimal.valueOf(random.nextInt(130) - 5));
        }
        return facts;
    }

    /** The record with parts replaced by things no form would send. */
    Map<String, Object> garbage(Map<String, Object> model) {
        Map<String, Object> broken = new HashMap<>();
        model.forEach((key, value) -> broken.put(key, random.nextInt(6) == 0 ? junk(0) : damaged(value)));
        if (random.nextBoolean()) {
            broken.put("x" + random.nextInt(9), junk(0));
        }
        return broken;
    }

    private Object damaged(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((k, v) -> {
                int dice = random.nextInt(40);
                if (dice > 1) {
                    copy.put(k, dice == 2 ? junk(0) : damaged(v));
                }
            });
            return copy;
        }
        if (value instanceof List<?> rows) {
            List<Object> copy = new ArrayList<>();
            for (Object row : rows) {
                if (random.nextInt(12) > 0) {
                    copy.add(damaged(row));
                }
            }
            return copy;
        }
        if (value instanceof BigDecimal number && random.nextInt(6) == 0) {
            return number.multiply(BigDecimal.valueOf(random.nextInt(2000) - 1000));
        }
        return value;
    }

    private Object junk(int depth) {
        return switch (random.nextInt(depth > 3 ? 8 : 10)) {
            case 0 -> "";
            case 1 -> "—\u0000💥" + random.nextLong();
            case 2 -> Double.NaN;
            case 3 -> new BigDecimal("1e400");
            case 4 -> random.nextInt();
            case 5 -> 0;
            case 6 -> random.nextBoolean();
            case 7 -> "x".repeat(random.nextInt(3000));
            case 8 -> List.of(junk(depth + 1), junk(depth + 1));
            default -> Map.of("value", junk(depth + 1), "1.1", junk(depth + 1));
        };
    }
}
