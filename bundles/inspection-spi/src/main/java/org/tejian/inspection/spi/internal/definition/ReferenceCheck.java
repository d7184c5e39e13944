package org.tejian.inspection.spi.internal.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tejian.inspection.spi.Computation;
import org.tejian.inspection.spi.Computation.Source;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.Item;
import org.tejian.inspection.spi.ItemClass;
import org.tejian.inspection.spi.Limit;
import org.tejian.inspection.spi.LimitRule;
import org.tejian.inspection.spi.LimitTable;
import org.tejian.inspection.spi.LimitTable.Match;
import org.tejian.inspection.spi.RowTable;

/** Every name once, every reference to something that is there, every limit in order. */
final class ReferenceCheck {

    private final InspectionDefinition definition;
    private final Problems problems;

    ReferenceCheck(InspectionDefinition definition, Problems problems) {
        this.definition = definition;
        this.problems = problems;
    }

    void check() {
        names();
        definition.items().forEach(this::item);
        definition.tables().forEach(this::table);
        definition.computations().forEach(this::computation);
    }

    private void names() {
        List<String> names = new ArrayList<>(List.of(
                Vocabulary.VARIANT,
                Vocabulary.OVERALL_GRADE,
                Vocabulary.INSPECTION_KIND,
                Vocabulary.REINSPECTION,
                Vocabulary.RESULT,
                "grade",
                "otherwise"));
        definition.parameters().forEach(p -> names.add(p.key()));
        definition.facts().stream()
                .filter(f -> !f.key().equals(InspectionDefinition.BASE_DATE)
                        && !f.key().equals(InspectionDefinition.NEXT_DUE_MONTHS))
                .forEach(f -> names.add(f.key()));
        definition.computations().forEach(c -> names.add(c.id()));
        unique("the names of parameters, facts and computations", names);
        unique("items", definition.items().stream().map(Item::no).toList());
        unique("rows", definition.rowTables().stream().map(RowTable::key).toList());
        unique("next dates", definition.dues().stream().map(d -> d.key()).toList());
        unique("variants", definition.variants().stream().map(v -> v.key()).toList());
        unique("categories", definition.categories());
        unique(
                "conclusions",
                definition.judgement().conclusions().stream().map(c -> c.key()).toList());
    }

    private void unique(String what, List<String> keys) {
        Set<String> seen = new HashSet<>();
        for (String key : keys) {
            if (!seen.add(key)) {
                problems.about("item " + key, "'" + key + "' is used twice in " + what + ": give each its own");
            }
        }
    }

    private void item(Item item) {
        String place = "item " + item.no();
        boolean graded = item.itemClass() == ItemClass.GRADED;
        if (graded && definition.judgement().grades() == 0) {
            problems.about(place, "a graded item needs judgement.grades");
        }
        if (item.since().isPresent()
                && item.until().isPresent()
                && item.since().get().isAfter(item.until().get())) {
            problems.about(place, "since lies after until");
        }
        item.computedByAny().forEach(id -> existing(place, definition.computation(id), "computation", id));
        item.limits().forEach(limit -> limit(item, place, limit));
    }

    private void limit(Item item, String place, Limit limit) {
        LimitRule rule = limit.rule();
        if (rule instanceof LimitRule.Between between) {
            ordered(place, between.min(), between.max());
        } else if (rule instanceof LimitRule.Formula formula) {
            Optional<Computation> computation = definition.computation(formula.computation());
            existing(place, computation, "computation", formula.computation());
            if (computation.isPresent()
                    && computation.get().check().isEmpty()
                            == formula.comparison().isEmpty()) {
                problems.about(
                        place,
                        "a formula limit has a computation with a check, or compare: and a computation without check");
            }
        } else if (rule instanceof LimitRule.Table table) {
            Optional<LimitTable> found = definition.table(table.table());
            existing(place, found, "table", table.table());
            found.ifPresent(t -> {
                output(place, t, table.column());
                table.upperColumn().ifPresent(column -> output(place, t, column));
                table.row()
                        .ifPresent(row -> existing(
                                place,
                                t.rows().stream()
                                        .filter(r -> r.key().equals(row))
                                        .findFirst(),
                                "row",
                                row));
            });
        }
        boolean alternatives = item.limits().stream()
                        .filter(l -> l.part().equals(limit.part()))
                        .count()
                > 1;
        if (limit.when().isPresent() && limit.when().get().condition().isEmpty() && !alternatives) {
            problems.about(place, "an alternative that the inspector chooses needs another limit of the same part");
        }
    }

    private void ordered(String place, String min, String max) {
        try {
            if (new BigDecimal(min).compareTo(new BigDecimal(max)) >= 0) {
                problems.about(place, "min " + min + " is not below max " + max);
            }
        } catch (NumberFormatException e) {
            // A bound that is an expression can only be compared with the values of a record.
            return;
        }
    }

    private void output(String place, LimitTable table, String column) {
        existing(
                place,
                table.columns().stream()
                        .filter(c -> c.key().equals(column) && c.match() == Match.OUTPUT)
                        .findFirst(),
                "output column of table " + table.key(),
                column);
    }

    private void table(LimitTable table) {
        String place = "table " + table.key();
        unique(
                "columns of " + table.key(),
                table.columns().stream().map(c -> c.key()).toList());
        unique("rows of " + table.key(), table.rows().stream().map(r -> r.key()).toList());
        for (int c = 0; c < table.columns().size(); c++) {
            Match match = table.columns().get(c).match();
            BigDecimal last = null;
            for (LimitTable.Row row : table.rows()) {
                String cell = row.cells().get(c);
                if (match == Match.RANGE
                        && !cell.isEmpty()
                        && CellRange.of(cell).isEmpty()) {
                    problems.about(place, "'" + cell + "' is no range: write <= 0.5, > 0.5-2.3, 6-26 or > 7");
                }
                if (match == Match.INTERPOLATE) {
                    Optional<BigDecimal> number = CellRange.number(cell);
                    if (number.isEmpty() || (last != null && number.get().compareTo(last) <= 0)) {
                        problems.about(place, "an interpolated column holds rising numbers, not '" + cell + "'");
                        return;
                    }
                    last = number.get();
                }
            }
        }
    }

    private void computation(Computation computation) {
        String place = "computation " + computation.id();
        unique(
                "inputs of " + computation.id(),
                computation.inputs().stream().map(Computation.Input::name).toList());
        for (Computation.Input input : computation.inputs()) {
            Source source = input.source().orElse(null);
            if (source instanceof Source.OfItem of) {
                Optional<Item> item = existingItem(place, of.item());
                item.ifPresent(i -> existing(
                        place,
                        i.limits().stream()
                                .filter(l -> l.part().equals(of.part()))
                                .findFirst(),
                        "part of item " + of.item(),
                        of.part()));
            } else if (source instanceof Source.OfRows of) {
                existing(
                        place,
                        definition.rowTables().stream()
                                .filter(r -> r.key().equals(of.rows()))
                                .flatMap(r -> r.columns().stream())
                                .filter(c ->
                                        c.key().equals(of.column()) && c.type().numeric())
                                .findFirst(),
                        "numeric column of rows " + of.rows(),
                        of.column());
            } else if (source instanceof Source.OfTable of) {
                existing(place, definition.table(of.table()), "table", of.table());
            }
        }
        computation
                .example()
                .ifPresent(example -> computation.inputs().stream()
                        .filter(i -> !example.inputs().containsKey(i.name()))
                        .forEach(i -> problems.about(place, "the example lacks the input " + i.name())));
    }

    private Optional<Item> existingItem(String place, String no) {
        Optional<Item> item = definition.item(no);
        existing(place, item, "item", no);
        return item;
    }

    private void existing(String place, Optional<?> found, String what, String key) {
        if (found.isEmpty()) {
            problems.about(place, "there is no " + what + " '" + key + "'");
        }
    }
}
