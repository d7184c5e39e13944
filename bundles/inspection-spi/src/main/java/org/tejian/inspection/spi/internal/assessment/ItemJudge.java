package org.tejian.inspection.spi.internal.assessment;

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
import org.tejian.inspection.spi.Judgement;
import org.tejian.inspection.spi.Limit;
import org.tejian.inspection.spi.LimitRule;
import org.tejian.inspection.spi.Outcome;
import org.tejian.inspection.spi.internal.expression.NoValue;

/** Judges one item: what the inspector says and what the measured values say must agree. */
final class ItemJudge {

    private final Judgement judgement;
    private final Values values;
    private final Computations computations;
    private final LimitJudge limitJudge;
    private final LimitChoice choice;
    private final Set<String> failedRows;
    private final Findings findings;

    ItemJudge(
            Judgement judgement,
            Values values,
            Computations computations,
            LimitJudge limitJudge,
            Set<String> failedRows,
            Findings findings) {
        this.judgement = judgement;
        this.values = values;
        this.computations = computations;
        this.limitJudge = limitJudge;
        this.choice = new LimitChoice(values, findings);
        this.failedRows = failedRows;
        this.findings = findings;
    }

    /** What the measured values of an item add up to. */
    private static final class Measurement {
        final List<ItemOutcome.Part> parts = new ArrayList<>();
        boolean violated;
        boolean missing;
        boolean blocked;
        boolean undecided;
        boolean anyMeasured;
    }

    ItemOutcome judge(Item item, ItemEntry entry) {
        Optional<Outcome> notJudged = applies(item, entry);
        if (notJudged.isPresent()) {
            return outcome(item, notJudged.get(), Optional.empty(), List.of());
        }
        Measurement measurement = measure(item, entry);
        if (item.itemClass() == ItemClass.GRADED) {
            return graded(item, entry, measurement);
        }
        Outcome outcome = entry.result()
                .map(result -> stated(item, result, measurement))
                .orElseGet(() -> derived(item, entry, measurement));
        if (judgement.signedClasses().contains(item.itemClass()) && outcome != Outcome.OPEN) {
            signature(item, entry);
        }
        return outcome(item, outcome, Optional.empty(), measurement.parts);
    }

    private static ItemOutcome outcome(
            Item item, Outcome outcome, Optional<Integer> grade, List<ItemOutcome.Part> parts) {
        return new ItemOutcome(item.no(), item.itemClass(), outcome, grade, List.copyOf(parts));
    }

    /** Empty when the item is to be judged. */
    private Optional<Outcome> applies(Item item, ItemEntry entry) {
        try {
            if (item.appliesWhen().isPresent()
                    && !values.truth(item.appliesWhen().get())) {
                if (entry.grade().isPresent()
                        || entry.result()
                                .filter(r -> r != ItemResult.NOT_APPLICABLE)
                                .isPresent()) {
                    findings.warning(
                            FindingCode.ITEM_NOT_APPLICABLE,
                            target(item),
                            named(item, "对本设备不适用，已按无此项处理"),
                            namedEn(item, "does not apply to this device: taken as not applicable"));
                }
                return Optional.of(Outcome.NOT_APPLICABLE);
            }
        } catch (NoValue none) {
            findings.error(
                    FindingCode.PARAMETER_MISSING,
                    "parameter " + none.what(),
                    "请填写“" + values.label(none.what()).zh() + "”，以确定检验项目 " + item.no() + " 是否适用",
                    "Enter " + values.label(none.what()).en() + ": it decides whether item " + item.no() + " applies");
            return Optional.of(Outcome.OPEN);
        }
        return entry.result().filter(r -> r == ItemResult.NOT_APPLICABLE).map(r -> Outcome.NOT_APPLICABLE);
    }

    private Measurement measure(Item item, ItemEntry entry) {
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

    private Outcome stated(Item item, ItemResult result, Measurement measurement) {
        if (result == ItemResult.FAIL) {
            boolean allMet = measurement.anyMeasured
                    && !measurement.violated
                    && !measurement.missing
                    && !measurement.undecided
                    && !measurement.blocked;
            if (allMet) {
                findings.warning(
                        FindingCode.FAILED_WITHIN_LIMITS,
                        target(item),
                        named(item, "判为不符合，但实测值均在限值内，请核对或在备注中说明"),
                        namedEn(item, "is judged as failed though every value is within its limit: check it"));
            }
            return Outcome.FAIL;
        }
        if (measurement.violated) {
            findings.error(
                    FindingCode.RESULT_CONTRADICTS_VALUE,
                    target(item),
                    named(item, "判为符合，但实测值超出限值，请改正结果或实测值"),
                    namedEn(
                            item,
                            "is judged as passed though a value misses its limit: correct the result or the value"));
            return Outcome.FAIL;
        }
        return measurement.missing || measurement.blocked ? Outcome.OPEN : Outcome.PASS;
    }

    private Outcome derived(Item item, ItemEntry entry, Measurement measurement) {
        if (measurement.violated) {
            return Outcome.FAIL;
        }
        boolean decided =
                measurement.anyMeasured && !measurement.missing && !measurement.blocked && !measurement.undecided;
        if (decided) {
            return Outcome.PASS;
        }
        if (!measurement.blocked && !(measurement.missing && !entry.blank())) {
            findings.error(
                    FindingCode.ITEM_NOT_JUDGED,
                    target(item),
                    named(item, "尚未判定，请选择符合、不符合或无此项"),
                    namedEn(item, "is not judged yet: choose pass, fail or not applicable"));
        }
        return Outcome.OPEN;
    }

    private ItemOutcome graded(Item item, ItemEntry entry, Measurement measurement) {
        Optional<Integer> grade = entry.grade().filter(g -> g >= 1 && g <= judgement.grades());
        if (grade.isEmpty()) {
            findings.error(
                    FindingCode.GRADE_MISSING,
                    target(item),
                    named(item, "尚未定级，请选择 1～" + judgement.grades() + " 级或无此项"),
                    namedEn(item, "has no grade: choose 1 to " + judgement.grades() + " or not applicable"));
            return outcome(item, Outcome.OPEN, Optional.empty(), measurement.parts);
        }
        if (measurement.violated && entry.remark().isBlank()) {
            findings.error(
                    FindingCode.GRADE_NEEDS_REMARK,
                    target(item),
                    named(item, "的实测值超出限值，请在备注中说明定级理由"),
                    namedEn(item, "misses its limit: the remark must say why the grade holds"));
        }
        boolean open = measurement.blocked;
        boolean failed = grade.get() >= judgement.failingGrade();
        return outcome(item, open ? Outcome.OPEN : failed ? Outcome.FAIL : Outcome.PASS, grade, measurement.parts);
    }

    private void signature(Item item, ItemEntry entry) {
        if (entry.signedBy().filter(s -> !s.isBlank()).isEmpty()
                || entry.signedOn().isEmpty()) {
            values.unsigned(item.no());
            findings.error(
                    FindingCode.SIGNATURE_MISSING,
                    target(item),
                    named(item, "为" + item.itemClass().text().zh() + "，须由监检人员签字并注明日期"),
                    namedEn(item, "is of " + item.itemClass().text().en() + ": it must be signed and dated"));
        }
    }

    private static String target(Item item) {
        return "item " + item.no();
    }

    private static String named(Item item, String rest) {
        return item.no() + " “" + item.name().zh() + "”" + rest;
    }

    private static String namedEn(Item item, String rest) {
        return item.no() + " " + item.name().en() + " " + rest;
    }
}
