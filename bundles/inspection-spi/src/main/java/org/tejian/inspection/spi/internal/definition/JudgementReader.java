package org.tejian.inspection.spi.internal.definition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tejian.inspection.spi.Conclusion;
import org.tejian.inspection.spi.ItemClass;
import org.tejian.inspection.spi.ItemResult;
import org.tejian.inspection.spi.Judgement;
import org.tejian.inspection.spi.Text;
import org.tejian.inspection.spi.Verdict;

/** Reads the judgement. */
final class JudgementReader {

    private static final String OTHERWISE = "otherwise";

    private JudgementReader() {}

    static Judgement judgement(Section section) {
        int grades = section.whole("grades", 0);
        if (grades < 0 || grades > 9) {
            section.problem("grades", "there are at most nine grades");
        }
        List<ItemClass> signed = new ArrayList<>();
        for (String word : section.words("sign")) {
            ItemClass.of(word)
                    .ifPresentOrElse(signed::add, () -> section.problem("sign", "'" + word + "' is no item class"));
        }
        Judgement judgement = new Judgement(
                results(section),
                grades,
                section.whole("failing_grade", grades),
                section.optionalWord("overall_grade"),
                List.copyOf(signed),
                conclusions(section),
                rules(section),
                section.optionalText("item_rule"),
                section.optionalText("reinspection"),
                section.optionalWord("source"),
                section.flag("unconfirmed"));
        section.mark("judgement");
        section.done();
        return judgement;
    }

    private static Map<ItemResult, Text> results(Section judgement) {
        Map<ItemResult, Text> results = new EnumMap<>(ItemResult.class);
        Optional<Section> section = judgement.section("results");
        for (ItemResult result : ItemResult.values()) {
            results.put(result, section.map(s -> s.text(result.code())).orElseGet(() -> {
                judgement.problem("'results' with pass, fail and na is missing");
                return new Text("?", "?");
            }));
        }
        section.ifPresent(Section::done);
        return Map.copyOf(results);
    }

    private static List<Conclusion> conclusions(Section judgement) {
        List<Conclusion> conclusions = new ArrayList<>();
        for (Section section : judgement.sections("conclusions")) {
            Text text = section.label();
            conclusions.add(new Conclusion(
                    text.zh(),
                    text,
                    verdict(section),
                    section.flag("conditional"),
                    section.optionalWord("reinspection")));
            section.done();
        }
        return List.copyOf(conclusions);
    }

    /** The condition of a rule; empty for "otherwise". */
    static Optional<String> when(Section rule) {
        return Optional.of(rule.word("when")).filter(w -> !w.equals(OTHERWISE));
    }

    static Verdict verdict(Section section) {
        return section.choice("verdict", JudgementReader::verdict, Verdict.FAIL, "pass or fail");
    }

    private static Optional<Verdict> verdict(String word) {
        for (Verdict verdict : Verdict.values()) {
            if (verdict.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(verdict);
            }
        }
        return Optional.empty();
    }

    private static List<Judgement.Rule> rules(Section judgement) {
        List<Judgement.Rule> rules = new ArrayList<>();
        for (Section section : judgement.sections("rules")) {
            rules.add(new Judgement.Rule(
                    when(section),
                    section.optionalWord("conclusion"),
                    section.flag("conditional"),
                    section.optionalText("note"),
                    section.date("since"),
                    section.date("until"),
                    section.flag("unconfirmed")));
            section.mark("rule " + rules.size());
            section.done();
        }
        return List.copyOf(rules);
    }
}
