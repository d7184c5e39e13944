package org.tejian.inspection.internal.business;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tejian.directory.Caller;
import org.tejian.inspection.Compilation;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.OpinionNotice;
import org.tejian.inspection.internal.business.RecordBook.Judged;
import org.tejian.inspection.internal.persistence.CompiledReport;
import org.tejian.inspection.internal.type.FrozenEditions;
import org.tejian.inspection.spi.Assessment;
import org.tejian.inspection.spi.Conclusion;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.NextDue;
import org.tejian.inspection.spi.PastInspection;
import org.tejian.inspection.spi.ProposedConclusion;
import org.tejian.inspection.spi.Verdict;
import org.tejian.refusal.Refusal;

/** Compiles a report 编制: the record, the conclusion the inspector decides on, the next date, laid out as a sheet. */
final class Compiler {

    private static final String REMARKS = "remarks";

    private final RecordBook book;
    private final FrozenEditions editions;

    Compiler(RecordBook book, FrozenEditions editions) {
        this.book = book;
        this.editions = editions;
    }

    /**
     * Compiles.
     *
     * @param notices the opinion notices of the task, which the report names
     * @param correctionReason why the report is corrected; empty for a first version
     * @param history earlier inspections of this type of the device
     * @throws Refusal as {@link org.tejian.inspection.InspectionReports#compile}
     */
    CompiledReport compile(
            Caller caller,
            InspectionTask task,
            Compilation compilation,
            List<OpinionNotice> notices,
            Optional<String> correctionReason,
            List<PastInspection> history) {
        InspectionRecord stored =
                InspectionRecord.fromModel(book.stored(task.id()).record());
        InspectionRecord chosen = compilation
                .nextDueMonths()
                .map(months -> stored.withFacts(
                        Map.of(InspectionDefinition.NEXT_DUE_MONTHS, BigDecimal.valueOf(months.longValue()))))
                .orElse(stored);
        Judged judged = book.judge(caller, task, chosen);
        Assessment proposed = judged.assessment();
        LocalDate day = judged.record().inspectionDate().orElseThrow(judged::incomplete);
        ProposedConclusion proposal = proposed.conclusion().orElseThrow(judged::incomplete);
        if (!proposed.complete()) {
            throw judged.incomplete();
        }
        ProposedConclusion decided = decide(task, compilation, proposal);
        boolean departs = !decided.key().equals(proposal.key());
        String reason = departs ? compilation.reason().strip() : "";
        Assessment assessment = departs ? proposed.concluded(decided) : proposed;
        Map<String, Object> sheet =
                new LinkedHashMap<>(editions.report(task.edition(), judged.record(), assessment, history)
                        .toModel());
        remark(sheet, remarks(notices, proposal, reason, correctionReason));
        Optional<NextDue> due = assessment.nextDue();
        return new CompiledReport(
                day,
                decided.key(),
                decided.verdict() == Verdict.PASS,
                decided.conditional(),
                reason,
                due.map(next -> next.overdueFrom().minusDays(1)),
                due.map(NextDue::zh).orElse(""),
                judged.record().toModel(),
                assessment.toModel(),
                sheet);
    }

    private ProposedConclusion decide(InspectionTask task, Compilation compilation, ProposedConclusion proposal) {
        Optional<String> wanted = compilation.conclusion().filter(key -> !key.equals(proposal.key()));
        if (wanted.isEmpty()) {
            return proposal;
        }
        List<Conclusion> allowed =
                editions.definition(task.edition().sha256()).judgement().conclusions();
        Conclusion conclusion = allowed.stream()
                .filter(each -> each.key().equals(wanted.get()))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        InspectionError.CONCLUSION_UNKNOWN,
                        wanted.get(),
                        allowed.stream().map(Conclusion::key).collect(Collectors.joining("、"))));
        if (compilation.reason().isBlank() || compilation.reason().length() > Texts.MOST) {
            throw new Refusal(InspectionError.CONCLUSION_REASON_NEEDED, proposal.key(), conclusion.key());
        }
        if (proposal.verdict() == Verdict.FAIL && conclusion.verdict() == Verdict.PASS) {
            throw new Refusal(InspectionError.CONCLUSION_TOO_MILD, proposal.key(), conclusion.key());
        }
        return new ProposedConclusion(
                conclusion.key(),
                conclusion.text(),
                conclusion.verdict(),
                conclusion.conditional(),
                Optional.empty(),
                false);
    }

    private static List<String> remarks(
            List<OpinionNotice> notices,
            ProposedConclusion proposal,
            String reason,
            Optional<String> correctionReason) {
        List<String> lines = new ArrayList<>();
        if (!notices.isEmpty()) {
            String numbers = notices.stream().map(OpinionNotice::number).collect(Collectors.joining("、"));
            String first =
                    notices.get(0).items().stream().map(item -> item.no()).collect(Collectors.joining("、"));
            lines.add("检验意见通知书：" + numbers + (first.isEmpty() ? "" : "（首次检验不合格项目 " + first + "）"));
        }
        if (!reason.isEmpty()) {
            lines.add("结论与判定规则得出的“" + proposal.key() + "”不同，理由：" + reason);
        }
        correctionReason.ifPresent(why -> lines.add("本报告为更正报告，自批准之日起代替原报告。更正理由：" + why));
        return lines;
    }

    private static void remark(Map<String, Object> sheet, List<String> lines) {
        List<Object> all = new ArrayList<>();
        if (sheet.get(REMARKS) instanceof List<?> own) {
            all.addAll(own);
        }
        all.addAll(lines);
        sheet.put(REMARKS, all);
    }
}
