package org.tejian.inspection.spi.internal.definition;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tejian.inspection.spi.Conclusion;
import org.tejian.inspection.spi.DueRule;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.Judgement;

/** Every rule can be reached, every conclusion can be drawn, and on every date of the edition something applies. */
final class RuleCheck {

    private final InspectionDefinition definition;
    private final Problems problems;

    RuleCheck(InspectionDefinition definition, Problems problems) {
        this.definition = definition;
        this.problems = problems;
    }

    void check() {
        Judgement judgement = definition.judgement();
        List<Judgement.Rule> rules = judgement.rules();
        for (int i = 0; i < rules.size(); i++) {
            for (int earlier = 0; earlier < i; earlier++) {
                if (hides(rules.get(earlier), rules.get(i))) {
                    problems.about("rule " + (i + 1), "rule " + (earlier + 1) + " always applies first");
                }
            }
        }
        if (rules.stream().noneMatch(r -> r.when().isEmpty())) {
            problems.about("judgement", "the last rule says when: otherwise, so that there is always a conclusion");
        }
        conclusions(judgement);
        definition.dues().forEach(this::due);
    }

    private void conclusions(Judgement judgement) {
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < judgement.rules().size(); i++) {
            Optional<String> key = judgement.rules().get(i).conclusion();
            if (key.isEmpty()) {
                continue;
            }
            Optional<Conclusion> conclusion = judgement.conclusion(key.get());
            if (conclusion.isEmpty()) {
                problems.about("rule " + (i + 1), "there is no conclusion '" + key.get() + "'");
                continue;
            }
            drawn.add(key.get());
            conclusion.get().reinspection().ifPresent(again -> {
                drawn.add(again);
                if (judgement.conclusion(again).isEmpty()) {
                    problems.about("judgement", "there is no conclusion '" + again + "' for re-inspections");
                }
            });
        }
        for (Conclusion conclusion : judgement.conclusions()) {
            if (!drawn.contains(conclusion.key())) {
                problems.about("judgement", "no rule ever concludes '" + conclusion.key() + "'");
            }
        }
    }

    private void due(DueRule due) {
        List<DueRule.Period> periods = due.periods();
        for (int i = 0; i < periods.size(); i++) {
            for (int earlier = 0; earlier < i; earlier++) {
                DueRule.Period first = periods.get(earlier);
                DueRule.Period second = periods.get(i);
                if (first.when().isEmpty() && covers(first.since(), first.until(), second.since(), second.until())) {
                    problems.about(
                            "next due " + due.key(), "period " + (i + 1) + " is never used: an earlier one always is");
                }
            }
        }
    }

    private static boolean hides(Judgement.Rule first, Judgement.Rule second) {
        boolean same = first.when().isEmpty() || first.when().equals(second.when());
        return same && covers(first.since(), first.until(), second.since(), second.until());
    }

    private static boolean covers(
            Optional<LocalDate> since,
            Optional<LocalDate> until,
            Optional<LocalDate> innerSince,
            Optional<LocalDate> innerUntil) {
        boolean from =
                since.isEmpty() || (innerSince.isPresent() && !innerSince.get().isBefore(since.get()));
        boolean to =
                until.isEmpty() || (innerUntil.isPresent() && !innerUntil.get().isAfter(until.get()));
        return from && to;
    }
}
