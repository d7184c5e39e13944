package org.tejian.inspection.spi.internal.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.tejian.inspection.spi.Conclusion;
import org.tejian.inspection.spi.FindingCode;
import org.tejian.inspection.spi.Judgement;
import org.tejian.inspection.spi.ProposedConclusion;
import org.tejian.inspection.spi.Text;
import org.tejian.inspection.spi.internal.definition.Placeholders;
import org.tejian.inspection.spi.internal.expression.NoValue;

/** Finds the one conclusion: the first rule in force whose condition holds. */
final class ConclusionJudge {

    private final Judgement judgement;
    private final Values values;
    private final Findings findings;

    ConclusionJudge(Judgement judgement, Values values, Findings findings) {
        this.judgement = judgement;
        this.values = values;
        this.findings = findings;
    }

    Optional<ProposedConclusion> conclude(LocalDate date, boolean reinspection) {
        for (Judgement.Rule rule : judgement.rules()) {
            try {
                if (rule.inForce(date)
                        && (rule.when().isEmpty() || values.truth(rule.when().get()))) {
                    return conclusion(rule, reinspection);
                }
            } catch (NoValue none) {
                findings.error(
                        FindingCode.PARAMETER_MISSING,
                        "fact " + none.what(),
                        "无法给出结论：缺少“" + values.label(none.what()).zh() + "”",
                        "No conclusion is possible without "
                                + values.label(none.what()).en());
                return Optional.empty();
            }
        }
        return none("没有适用的判定规则", "no rule of judgement applies");
    }

    /** While items are open: says why no report may be issued when a rule forbids it. There is no conclusion. */
    Optional<ProposedConclusion> forbidden(LocalDate date) {
        for (Judgement.Rule rule : judgement.rules()) {
            try {
                if (rule.inForce(date)
                        && (rule.when().isEmpty() || values.truth(rule.when().get()))) {
                    return rule.conclusion().isEmpty() ? conclusion(rule, false) : Optional.empty();
                }
            } catch (NoValue none) {
                // The fact is asked for once every item is judged.
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<ProposedConclusion> conclusion(Judgement.Rule rule, boolean reinspection) {
        Optional<Conclusion> first = rule.conclusion().flatMap(judgement::conclusion);
        if (first.isEmpty()) {
            Optional<Text> note = rule.note().map(text -> Placeholders.filled(text, this::shown));
            return none(
                    note.map(Text::zh).orElse("按判定规则，目前不得出具报告"),
                    note.map(Text::en).orElse("by the rules no report may be issued in this state"));
        }
        Conclusion conclusion = reinspection
                ? first.get().reinspection().flatMap(judgement::conclusion).orElse(first.get())
                : first.get();
        return Optional.of(new ProposedConclusion(
                conclusion.key(),
                conclusion.text(),
                conclusion.verdict(),
                conclusion.conditional() || rule.conditional(),
                rule.note().map(note -> Placeholders.filled(note, this::shown)),
                rule.unconfirmed() || judgement.unconfirmed()));
    }

    private String shown(String source) {
        try {
            Object value = values.any(source);
            return value instanceof BigDecimal number ? NumberText.of(number) : value.toString();
        } catch (NoValue none) {
            // What is missing has its own finding.
            return "—";
        }
    }

    private Optional<ProposedConclusion> none(String zh, String en) {
        findings.error(FindingCode.NO_CONCLUSION, "record", zh, en);
        return Optional.empty();
    }
}
