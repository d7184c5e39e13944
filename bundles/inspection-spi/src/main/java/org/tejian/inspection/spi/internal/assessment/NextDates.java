package org.tejian.inspection.spi.internal.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tejian.inspection.spi.DueRule;
import org.tejian.inspection.spi.DueRule.Cap;
import org.tejian.inspection.spi.DueRule.Period;
import org.tejian.inspection.spi.DueRule.Rhythm;
import org.tejian.inspection.spi.FindingCode;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.NextDue;
import org.tejian.inspection.spi.Precision;
import org.tejian.inspection.spi.Text;
import org.tejian.inspection.spi.internal.expression.Decimals;
import org.tejian.inspection.spi.internal.expression.NoValue;

/** Finds the next dates after a pass. Months are calendar months; the day is clamped to the end of the month. */
final class NextDates {

    private static final int LONGEST_MONTHS = 600;

    private final LocalDate inspection;
    private final Values values;
    private final Findings findings;

    NextDates(LocalDate inspection, Values values, Findings findings) {
        this.inspection = inspection;
        this.values = values;
        this.findings = findings;
    }

    /** Months from the inspection, or from the base when a rhythm is bound to it. */
    private record Span(LocalDate from, int min, int proposal, int max, Text rule, boolean unconfirmed) {}

    List<NextDue> dates(List<DueRule> rules) {
        List<NextDue> dates = new ArrayList<>();
        for (DueRule rule : rules) {
            try {
                date(rule).ifPresent(dates::add);
            } catch (NoValue none) {
                findings.error(
                        FindingCode.PARAMETER_MISSING,
                        "next due " + rule.key(),
                        "无法确定“" + rule.label().zh() + "”：" + why(none),
                        rule.label().en() + " cannot be found: "
                                + (none.isMissing()
                                        ? "enter " + values.label(none.what()).en()
                                        : none.what()));
            }
        }
        return dates;
    }

    private String why(NoValue none) {
        return none.isMissing() ? "请填写“" + values.label(none.what()).zh() + "”" : Reasons.zh(none);
    }

    private Optional<NextDue> date(DueRule due) throws NoValue {
        for (Period period : due.periods()) {
            if (period.inForce(inspection)
                    && (period.when().isEmpty() || values.truth(period.when().get()))) {
                Optional<Span> span = span(due, period);
                return span.isEmpty() ? Optional.empty() : chosen(due, capped(due, span.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Span> span(DueRule due, Period period) throws NoValue {
        LocalDate base = period.base().isPresent() ? base(period.base().get()) : inspection;
        if (period.rhythm() instanceof Rhythm.Months months) {
            int n = months(months.months());
            int rolled = n;
            while (n > 0 && !base.plusMonths(rolled).isAfter(inspection) && rolled < LONGEST_MONTHS) {
                rolled += n;
            }
            return Optional.of(new Span(base, rolled, rolled, rolled, period.rule(), period.unconfirmed()));
        } else if (period.rhythm() instanceof Rhythm.Range range) {
            int min = months(range.min());
            int max = months(range.max());
            return Optional.of(new Span(base, min, months(range.proposal()), max, period.rule(), period.unconfirmed()));
        } else if (period.rhythm() instanceof Rhythm.Years years) {
            int n = yearly(base, years);
            return Optional.of(new Span(base, n, n, n, period.rule(), period.unconfirmed()));
        }
        findings.info(
                FindingCode.NO_NEXT_DUE,
                "next due " + due.key(),
                due.label().zh() + "：" + period.rule().zh(),
                due.label().en() + ": " + period.rule().en());
        return Optional.empty();
    }

    private LocalDate base(String key) throws NoValue {
        Optional<Object> known = values.entered(key);
        if (known.isEmpty() && !key.equals(InspectionDefinition.BASE_DATE)) {
            throw NoValue.missing(key);
        }
        Object base = known.orElse(inspection);
        if (base instanceof LocalDate date && !date.isAfter(inspection)) {
            return date;
        }
        Text label = values.label(key);
        findings.warning(
                FindingCode.IMPLAUSIBLE_VALUE,
                values.place(key),
                "“" + label.zh() + "”晚于本次检验日期，已改用本次检验日期推算",
                label.en() + " lies after this inspection: the date of this inspection is used");
        return inspection;
    }

    private int yearly(LocalDate base, Rhythm.Years rhythm) {
        LocalDate after = inspection.plusMonths(rhythm.earlyMonths());
        int year = 0;
        for (int candidate : rhythm.years()) {
            year = candidate;
            if (base.plusYears(year).isAfter(after)) {
                return year * 12;
            }
        }
        do {
            year += rhythm.thenEvery();
        } while (!base.plusYears(year).isAfter(after) && year * 12 < LONGEST_MONTHS * 4);
        return year * 12;
    }

    private int months(String source) throws NoValue {
        BigDecimal months = Decimals.snap(values.number(source)).setScale(0, RoundingMode.FLOOR);
        return months.max(BigDecimal.valueOf(-LONGEST_MONTHS))
                .min(BigDecimal.valueOf(LONGEST_MONTHS))
                .intValue();
    }

    private Span capped(DueRule due, Span span) throws NoValue {
        Span shortest = span;
        for (Cap cap : due.caps()) {
            Optional<Integer> months = cap(cap);
            if (months.isPresent() && months.get() < shortest.max()) {
                int max = months.get();
                shortest = new Span(
                        span.from(),
                        Math.min(span.min(), max),
                        Math.min(span.proposal(), max),
                        max,
                        cap.rule(),
                        cap.unconfirmed());
            }
        }
        return shortest;
    }

    /** A cap whose values are not there is left out: not every device has a corrosion rate. */
    private Optional<Integer> cap(Cap cap) throws NoValue {
        try {
            return cap.when().isPresent() && !values.truth(cap.when().get())
                    ? Optional.empty()
                    : Optional.of(months(cap.months()));
        } catch (NoValue none) {
            if (none.isMissing()) {
                return Optional.empty();
            }
            throw none;
        }
    }

    private Optional<NextDue> chosen(DueRule due, Span span) {
        String target = "next due " + due.key();
        if (span.max() < 1 || !span.from().plusMonths(span.max()).isAfter(inspection)) {
            findings.warning(
                    FindingCode.NO_NEXT_DUE,
                    target,
                    "按“" + span.rule().zh() + "”不能给出下次检验日期",
                    "No next date can be given: " + span.rule().en());
            return Optional.empty();
        }
        int min = Math.max(1, span.min());
        int months = Math.max(min, span.proposal());
        boolean open = min < span.max();
        Optional<Integer> wanted = open ? wanted() : Optional.empty();
        if (wanted.isPresent() && (wanted.get() < min || wanted.get() > span.max())) {
            findings.error(
                    FindingCode.NEXT_DUE_OUT_OF_RANGE,
                    target,
                    "下次检验间隔 " + wanted.get() + " 个月超出允许范围 " + min + "～" + span.max() + " 个月（"
                            + span.rule().zh() + "）",
                    wanted.get() + " months lie outside " + min + " to " + span.max() + " ("
                            + span.rule().en() + ")");
        } else if (wanted.isPresent()) {
            months = wanted.get();
        } else if (open) {
            findings.info(
                    FindingCode.NEXT_DUE_PROPOSED,
                    target,
                    "未选择下次检验间隔，建议 " + months + " 个月（允许 " + min + "～" + span.max() + " 个月）",
                    "The next date is proposed: " + months + " months (allowed " + min + " to " + span.max() + ")");
        }
        return Optional.of(new NextDue(
                due.key(),
                due.label(),
                at(due.precision(), span.from(), months),
                due.precision(),
                at(due.precision(), span.from(), open ? min : months),
                at(due.precision(), span.from(), open ? span.max() : months),
                span.rule(),
                due.binding(),
                span.unconfirmed()));
    }

    private Optional<Integer> wanted() {
        return values.entered(InspectionDefinition.NEXT_DUE_MONTHS)
                .filter(BigDecimal.class::isInstance)
                .map(v -> ((BigDecimal) v).setScale(0, RoundingMode.FLOOR))
                .map(v -> v.max(BigDecimal.ZERO)
                        .min(BigDecimal.valueOf(LONGEST_MONTHS))
                        .intValue());
    }

    /** A date to the month that falls before the day of the inspection in the same month would look past: never so. */
    private LocalDate at(Precision precision, LocalDate from, int months) {
        LocalDate date = from.plusMonths(months);
        return precision == Precision.MONTH && date.isBefore(inspection) ? inspection : date;
    }
}
