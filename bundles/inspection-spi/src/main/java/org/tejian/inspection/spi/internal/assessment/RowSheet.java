package org.tejian.inspection.spi.internal.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tejian.inspection.spi.RowTable;
import org.tejian.inspection.spi.RowTable.RowRule;
import org.tejian.inspection.spi.RowsOutcome;
import org.tejian.inspection.spi.RowsOutcome.RowOutcome;
import org.tejian.inspection.spi.Text;
import org.tejian.inspection.spi.Verdict;
import org.tejian.inspection.spi.internal.expression.NoValue;

/** The rows of one table with what they came to, worked out when first asked for. */
final class RowSheet {

    private final RowTable table;
    private final List<RowLine> lines;
    private @Nullable List<RowOutcome> outcomes;

    RowSheet(RowTable table, List<RowLine> lines) {
        this.table = table;
        this.lines = lines;
    }

    RowTable table() {
        return table;
    }

    List<RowLine> lines() {
        return lines;
    }

    /** The numbers of a column as far as they are known, of all rows or of those that a condition chooses. */
    List<BigDecimal> column(String column, Optional<String> where) {
        List<BigDecimal> numbers = new ArrayList<>(lines.size());
        for (RowLine line : lines) {
            try {
                if (where.isEmpty() || line.chosen(where.get())) {
                    line.number(column).ifPresent(numbers::add);
                }
            } catch (NoValue none) {
                // The cell has its own finding.
                continue;
            }
        }
        return numbers;
    }

    List<RowOutcome> outcomes() {
        if (outcomes == null) {
            List<RowOutcome> all = new ArrayList<>(lines.size());
            for (RowLine line : lines) {
                all.add(outcome(line, all.size() + 1));
            }
            outcomes = List.copyOf(all);
        }
        return outcomes;
    }

    private RowOutcome outcome(RowLine line, int number) {
        List<String> outside = List.of();
        boolean missed = false;
        Optional<RowRule> rule = Optional.empty();
        try {
            outside = line.outside();
        } catch (NoValue none) {
            // RowFindings says which limit cannot be worked out.
            outside = List.of();
        }
        try {
            missed = line.missesCheck();
        } catch (NoValue none) {
            missed = false;
        }
        try {
            rule = line.rule();
        } catch (NoValue none) {
            rule = Optional.empty();
        }
        boolean failed = table.rules().isEmpty()
                ? missed || !outside.isEmpty()
                : rule.flatMap(r -> table.verdict(r.verdict()))
                        .filter(v -> v.verdict() == Verdict.FAIL)
                        .isPresent();
        return new RowOutcome(
                number, computed(line), rule.map(RowRule::verdict), rule.flatMap(RowRule::note), outside, failed);
    }

    private Map<String, BigDecimal> computed(RowLine line) {
        Map<String, BigDecimal> computed = new HashMap<>();
        for (String column : table.computed().keySet()) {
            try {
                line.number(column).ifPresent(value -> computed.put(column, value));
            } catch (NoValue none) {
                // The cell stays empty and has its own finding.
                continue;
            }
        }
        return Map.copyOf(computed);
    }

    RowsOutcome outcome() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        table.verdicts().forEach(v -> counts.put(v.key(), 0));
        outcomes().forEach(row -> row.verdict().ifPresent(v -> counts.merge(v, 1, Integer::sum)));
        return new RowsOutcome(
                table.key(),
                outcomes(),
                Collections.unmodifiableMap(counts),
                table.counted() ? Optional.of(total(counts)) : Optional.empty());
    }

    /** 本批共500只，合格497只，报废3只. */
    private Text total(Map<String, Integer> counts) {
        String counterZh = table.counter().map(Text::zh).orElse("行");
        String counterEn = table.counter().map(Text::en).orElse("rows");
        StringBuilder zh = new StringBuilder(table.total().map(Text::zh).orElse(""))
                .append("共")
                .append(lines.size())
                .append(counterZh);
        StringBuilder en = new StringBuilder(
                        table.total().map(t -> t.en() + ": ").orElse(""))
                .append(lines.size())
                .append(' ')
                .append(counterEn);
        int open = lines.size();
        for (RowTable.RowVerdict verdict : table.verdicts()) {
            int count = counts.getOrDefault(verdict.key(), 0);
            open -= count;
            zh.append('，').append(verdict.text().zh()).append(count).append(counterZh);
            en.append(", ").append(count).append(' ').append(verdict.text().en());
        }
        if (open > 0 && !table.verdicts().isEmpty()) {
            zh.append("，未判定").append(open).append(counterZh);
            en.append(", ").append(open).append(" not judged");
        }
        return new Text(zh.toString(), en.toString());
    }
}
