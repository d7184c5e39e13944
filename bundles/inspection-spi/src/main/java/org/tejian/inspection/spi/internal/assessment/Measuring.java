package org.tejian.inspection.spi.internal.assessment;

import static org.tejian.inspection.spi.internal.assessment.ItemJudge.named;
import static org.tejian.inspection.spi.internal.assessment.ItemJudge.namedEn;
import static org.tejian.inspection.spi.internal.assessment.ItemJudge.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tejian.inspection.spi.FindingCode;
import org.tejian.inspection.spi.Item;
import org.tejian.inspection.spi.ItemClass;
import org.tejian.inspection.spi.ItemEntry;
import org.tejian.inspection.spi.ItemOutcome;
import org.tejian.inspection.spi.ItemResult;
import org.tejian.inspection.spi.Limit;
import org.tejian.inspection.spi.LimitRule;
import org.tejian.inspection.spi.internal.expression.NoValue;

/** Holds the measured values of an item against its limits, part by part. */
final class Measuring {

    private final Computations computations;
    private final LimitJudge limitJudge;
    private final LimitChoice choice;
    private final Set<String> failedRows;
    private final Findings findings;

    /** @param failedRows numbers of the items that a repeated row fails */
    Measuring(
            Computations computations,
            LimitJudge limitJudge,
            LimitChoice choice,
            Set<String> failedRows,
            Findings findings) {
        this.computations = computations;
        this.limitJudge = limitJudge;
        this.choice = choice;
        this.failedRows = failedRows;
        this.findings = findings;
    }

    Measurement measure(Item item, ItemEntry entry) {
        Measurement measurement = new Measurement();
        Map<String, List<Limit>> parts = new LinkedHashMap<>();
        item.limits()
                .forEach(l ->
                        parts.computeIfAbsent(l.part(), p -> new ArrayList<>()).add(l));
        boolean needed = entry.result().filter(r -> r == ItemResult.FAIL).isEmpty();
        boolean blank = entry.blank();
        parts.forEach((part, limits) -> part(item, entry, part, limits, measurement, blank));
        boolean noneOfOptional = !measurement.anyMeasured
                && item.itemClass() != ItemClass.GRADED
                && !item.limits().isEmpty()
                && item.limits().stream().allMatch(Limit::optional);
        measurement.missing |= noneOfOptional;
        if (measurement.missing && needed && !blank) {
            missing(item, entry);
        }
        if (failedRows.contains(item.no())) {
            measurement.violated = true;
        }
        return measurement;
    }

    private void part(
            Item item, ItemEntry entry, String part, List<Limit> limits, Measurement measurement, boolean blank) {
        Optional<BigDecimal> measured = measured(item, part, measurement);
        measurement.anyMeasured |= measured.isPresent();
        boolean optional = limits.stream().allMatch(Limit::optional);
        if (measured.isEmpty() && (optional || blank)) {
            measurement.missing |= !optional;
            return;
        }
        measurement.missing |= measured.isEmpty();
        List<Limit> chosen = choice.of(item, entry, part, limits);
        measurement.blocked |= chosen.isEmpty();
        boolean computed = !entry.measured().containsKey(part);
        for (Limit limit : chosen) {
            LimitJudge.Answer answer = limitJudge.judge(item, entry, limit, measured);
            measurement.violated |= answer.met().isPresent() && !answer.met().get();
            measurement.blocked |= answer.blocked();
            measurement.undecided |= answer.met().isEmpty() && measured.isPresent();
            boolean unconfirmed = answer.unconfirmed() || item.unconfirmed();
            measurement.parts.add(new ItemOutcome.Part(
                    part,
                    limit.partLabel(),
                    measured,
                    limit.unit().or(item::unit),
                    answer.limit(),
                    answer.met(),
                    measured.isPresent() && computed,
                    unconfirmed));
            if (unconfirmed && measured.isPresent() && !(limit.rule() instanceof LimitRule.Keep)) {
                findings.info(
                        FindingCode.UNCONFIRMED_LIMIT,
                        target(item),
                        named(item, "的限值待确认（" + answer.limit().zh() + "）"),
                        namedEn(
                                item,
                                "uses a limit to be confirmed ("
                                        + answer.limit().en() + ")"));
            }
        }
    }

    private Optional<BigDecimal> measured(Item item, String part, Measurement measurement) {
        try {
            return computations.measured(item, part);
        } catch (NoValue none) {
            measurement.blocked = true;
            findings.error(
                    FindingCode.NOT_COMPUTABLE,
                    target(item),
                    named(item, "无法计算（" + Reasons.zh(none) + "），请核对输入"),
                    namedEn(item, "cannot be computed (" + none.what() + "): check the inputs"));
            return Optional.empty();
        }
    }

    private void missing(Item item, ItemEntry entry) {
        boolean onlyKept = item.limits().stream().allMatch(l -> l.rule() instanceof LimitRule.Keep);
        if (item.itemClass() == ItemClass.GRADED && (onlyKept || !entry.remark().isBlank())) {
            findings.warning(
                    FindingCode.VALUE_MISSING,
                    target(item),
                    named(item, "没有填写实测值"),
                    namedEn(item, "has no measured value"));
        } else {
            findings.error(
                    FindingCode.VALUE_MISSING,
                    target(item),
                    named(item, "缺少实测值，请填写"),
                    namedEn(item, "lacks a measured value: enter it"));
        }
    }
}
