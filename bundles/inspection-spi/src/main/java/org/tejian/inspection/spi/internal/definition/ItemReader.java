package org.tejian.inspection.spi.internal.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tejian.inspection.spi.Item;
import org.tejian.inspection.spi.ItemClass;
import org.tejian.inspection.spi.ItemGroup;
import org.tejian.inspection.spi.ItemKind;
import org.tejian.inspection.spi.Limit;
import org.tejian.inspection.spi.LimitTable;

/** Reads groups and items. */
final class ItemReader {

    private final Units units;
    private final LimitReader limits;

    ItemReader(Units units, List<LimitTable> tables) {
        this.units = units;
        this.limits = new LimitReader(units, tables);
    }

    List<ItemGroup> groups(Section root) {
        List<ItemGroup> groups = new ArrayList<>();
        for (Section section : root.sections("groups")) {
            List<Item> items = new ArrayList<>();
            Optional<String> when = section.optionalWord("applies_when");
            section.sections("items").forEach(item -> items.add(item(item, when)));
            groups.add(new ItemGroup(section.label(), List.copyOf(items)));
            if (items.isEmpty()) {
                section.problem("a group has at least one item");
            }
            section.done();
        }
        if (groups.isEmpty()) {
            root.problem("'groups' with the inspection items is missing");
        }
        return List.copyOf(groups);
    }

    private Item item(Section section, Optional<String> groupApplies) {
        ItemKind kind =
                section.choice("kind", ItemKind::of, ItemKind.VISUAL, "visual, measured, functional or document");
        List<Limit> read = limits.limits(section);
        Item item = new Item(
                section.word("no"),
                section.label(),
                section.text("requirement"),
                kind,
                section.choice("class", ItemClass::of, ItemClass.GENERAL, "A, B, C, key, general or graded"),
                units.of(section),
                read,
                section.date("since"),
                section.date("until"),
                both(groupApplies, section.optionalWord("applies_when")),
                section.optionalText("applies_note"),
                section.optionalWord("computed_by"),
                section.flag("unconfirmed"));
        if (item.no().length() > 20) {
            section.problem("no", "a number has at most 20 characters");
        }
        if (read.isEmpty() == (kind == ItemKind.MEASURED)) {
            section.problem(
                    "limits belong to items of kind measured, and those have at least one (op: record to keep)");
        }
        Optional<String> computedBy = item.computedBy();
        if (computedBy.isPresent() && read.stream().noneMatch(l -> l.part().equals(Limit.VALUE))) {
            section.problem("computed_by", "a part with a name is computed by itself: say computed_by in its part");
        }
        section.mark("item " + item.no());
        section.done();
        return item;
    }

    /** An item of a group applies when the group does and the item itself does. */
    private static Optional<String> both(Optional<String> group, Optional<String> item) {
        return group.isPresent() && item.isPresent()
                ? Optional.of("(" + group.get() + ") and (" + item.get() + ")")
                : group.or(() -> item);
    }
}
