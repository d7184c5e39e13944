package org.tejian.inspection.spi.internal.assessment;

import java.util.List;
import java.util.Optional;
import org.tejian.inspection.spi.FindingCode;
import org.tejian.inspection.spi.Item;
import org.tejian.inspection.spi.ItemClass;
import org.tejian.inspection.spi.ItemEntry;
import org.tejian.inspection.spi.ItemOutcome;
import org.tejian.inspection.spi.ItemResult;
import org.tejian.inspection.spi.Judgement;
import org.tejian.inspection.spi.Outcome;
import org.tejian.inspection.spi.internal.expression.NoValue;

/** Judges one item: what the inspector says and what the measured values say must agree. */
final class ItemJudge {

    private final Judgement judgement;
    private final Values values;
    private final Measuring measuring;
    private final Findings findings;

    ItemJudge(Judgement judgement, Values values, Measuring measuring, Findings findings) {
        this.judgement = judgement;
        this.values = values;
        this.measuring = measuring;
        this.findings = findings;
    }

    ItemOutcome judge(Item item, ItemEntry entry) {
        Optional<Outcome> notJudged = applies(item, entry);
        if (notJudged.isPresent()) {
            return outcome(item, notJudged.get(), Optional.empty(), List.of());
        }
        Measurement measurement = measuring.measure(item, entry);
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

    private Outcome stated(Item item, ItemResult result, Measurement measurement) {
        if (result == ItemResult.FAIL) {
            if (measurement.decided() && !measurement.violated) {
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
        if (measurement.decided()) {
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

    static String target(Item item) {
        return "item " + item.no();
    }

    static String named(Item item, String rest) {
        return item.no() + " “" + item.name().zh() + "”" + rest;
    }

    static String namedEn(Item item, String rest) {
        return item.no() + " " + item.name().en() + " " + rest;
    }
}
