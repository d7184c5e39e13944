package org.tejian.inspection.spi.internal.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tejian.inspection.spi.DueRule;
import org.tejian.inspection.spi.DueRule.Cap;
import org.tejian.inspection.spi.DueRule.Period;
import org.tejian.inspection.spi.DueRule.Rhythm;
import org.tejian.inspection.spi.Precision;

/** Reads the rules of the next dates. */
final class DueReader {

    private DueReader() {}

    static List<DueRule> dues(Section root) {
        List<DueRule> dues = new ArrayList<>();
        for (Section section : root.sections("next_due")) {
            List<Period> periods = new ArrayList<>();
            section.sections("periods").forEach(period -> periods.add(period(period)));
            List<Cap> caps = new ArrayList<>();
            section.sections("caps").forEach(cap -> caps.add(cap(cap)));
            dues.add(new DueRule(
                    section.word("key"),
                    section.label(),
                    section.choice("precision", DueReader::precision, Precision.DAY, "month or day"),
                    !section.has("binding") || section.flag("binding"),
                    List.copyOf(periods),
                    List.copyOf(caps),
                    section.optionalText("note"),
                    section.optionalWord("source")));
            section.mark("next due " + section.word("key"));
            if (periods.isEmpty()) {
                section.problem("a next date has at least one period");
            }
            section.done();
        }
        return List.copyOf(dues);
    }

    private static Optional<Precision> precision(String word) {
        for (Precision precision : Precision.values()) {
            if (precision.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(precision);
            }
        }
        return Optional.empty();
    }

    private static Period period(Section section) {
        Period period = new Period(
                section.label(),
                section.optionalWord("when"),
                section.date("since"),
                section.date("until"),
                section.optionalWord("base"),
                rhythm(section),
                section.flag("unconfirmed"));
        section.done();
        return period;
    }

    private static Rhythm rhythm(Section section) {
        List<Rhythm> rhythms = new ArrayList<>();
        section.optionalWord("months").ifPresent(months -> rhythms.add(new Rhythm.Months(months)));
        section.section("range").ifPresent(range -> {
            rhythms.add(new Rhythm.Range(range.word("min"), range.word("max"), range.word("proposal")));
            range.done();
        });
        if (section.has("years")) {
            List<Integer> years = new ArrayList<>();
            for (String year : section.words("years")) {
                if (!year.matches("\\d{1,2}")) {
                    section.problem("years", "'" + year + "' is no number of years");
                } else {
                    years.add(Integer.valueOf(year));
                }
            }
            int every = section.whole("then_every", 1);
            if (every < 1) {
                section.problem("then_every", "at least one year");
            }
            rhythms.add(new Rhythm.Years(
                    years.stream().sorted().toList(), Math.max(1, every), section.whole("early_months", 0)));
        }
        if (section.flag("none")) {
            rhythms.add(new Rhythm.None());
        }
        if (rhythms.size() != 1) {
            section.problem("a period has exactly one of months, range, years and none");
            return new Rhythm.None();
        }
        return rhythms.get(0);
    }

    private static Cap cap(Section section) {
        Cap cap = new Cap(
                section.label(), section.optionalWord("when"), section.word("months"), section.flag("unconfirmed"));
        section.done();
        return cap;
    }
}
