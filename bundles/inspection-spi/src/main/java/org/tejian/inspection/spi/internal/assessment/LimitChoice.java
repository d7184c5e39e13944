package org.tejian.inspection.spi.internal.assessment;

import java.util.List;
import java.util.Optional;
import org.tejian.inspection.spi.FindingCode;
import org.tejian.inspection.spi.Item;
import org.tejian.inspection.spi.ItemEntry;
import org.tejian.inspection.spi.Limit;
import org.tejian.inspection.spi.internal.expression.NoValue;

/** Which of the limits of one part count: what the inspector chose, else the first whose condition holds, else the rest. */
final class LimitChoice {

    private final Values values;
    private final Findings findings;

    LimitChoice(Values values, Findings findings) {
        this.values = values;
        this.findings = findings;
    }

    /** The limits that count; empty when the inspector must choose first or none of the alternatives fits. */
    List<Limit> of(Item item, ItemEntry entry, String part, List<Limit> limits) {
        List<Limit> plain = limits.stream().filter(l -> l.when().isEmpty()).toList();
        if (plain.size() == limits.size()) {
            return limits;
        }
        String chosen = entry.choices().get(part);
        if (chosen != null) {
            Optional<Limit> match = limits.stream()
                    .filter(l -> l.when().map(w -> w.key().equals(chosen)).orElse(false))
                    .findFirst();
            if (match.isPresent()) {
                return List.of(match.get());
            }
        }
        Optional<String> missing = Optional.empty();
        for (Limit limit : limits) {
            Optional<String> condition = limit.when().flatMap(Limit.Alternative::condition);
            try {
                if (condition.isPresent() && values.truth(condition.get())) {
                    return List.of(limit);
                }
            } catch (NoValue none) {
                missing = missing.or(() -> Optional.of(none.what()));
            }
        }
        return plain.isEmpty() ? none(item, limits, missing) : plain;
    }

    private List<Limit> none(Item item, List<Limit> limits, Optional<String> missing) {
        boolean inspector = limits.stream()
                .flatMap(l -> l.when().stream())
                .anyMatch(w -> w.condition().isEmpty());
        if (inspector) {
            String zh = String.join(
                    "、",
                    limits.stream()
                            .flatMap(l -> l.when().stream())
                            .map(w -> w.label().zh())
                            .toList());
            String en = String.join(
                    ", ",
                    limits.stream()
                            .flatMap(l -> l.when().stream())
                            .map(w -> w.label().en())
                            .toList());
            findings.error(
                    FindingCode.CHOICE_MISSING,
                    "item " + item.no(),
                    item.no() + " “" + item.name().zh() + "”：请选择适用的情况（" + zh + "）",
                    item.no() + " " + item.name().en() + ": choose what applies (" + en + ")");
        } else {
            String name = missing.map(m -> values.label(m).zh()).orElse("参数");
            String nameEn = missing.map(m -> values.label(m).en()).orElse("the parameters");
            findings.error(
                    FindingCode.LIMIT_NOT_COMPUTABLE,
                    "item " + item.no(),
                    item.no() + " “" + item.name().zh() + "”：无法确定适用的限值，请核对“" + name + "”",
                    item.no() + " " + item.name().en() + ": no limit applies, check " + nameEn);
        }
        return List.of();
    }
}
