package org.tejian.inspection.internal.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.archive.Device;
import org.tejian.directory.Organisation;
import org.tejian.directory.Organisations;
import org.tejian.inspection.InspectionReport;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.PersonRef;
import org.tejian.inspection.ProductRef;
import org.tejian.inspection.ReportRemark;
import org.tejian.inspection.ReportStep;
import org.tejian.inspection.internal.persistence.StoredReport;
import org.tejian.inspection.internal.persistence.StoredTask;
import org.tejian.inspection.internal.type.FrozenEditions;
import org.tejian.inspection.spi.StandardReport;
import org.tejian.licensing.PersonCertificate;
import org.tejian.licensing.PersonCertificates;
import org.tejian.reports.RenderedReport;
import org.tejian.reports.ReportRenderer;
import org.tejian.reports.ReportTemplate;

/**
 * Draws a report: the sheet that was compiled, in the layout of the frozen edition, with what the platform knows about
 * device, agency and signatures.
 */
@Component(service = ReportPaper.class)
public final class ReportPaper {

    private final ReportRenderer renderer;
    private final FrozenEditions editions;
    private final Organisations organisations;
    private final PersonCertificates certificates;

    @Activate
    public ReportPaper(
            @Reference ReportRenderer renderer,
            @Reference FrozenEditions editions,
            @Reference Organisations organisations,
            @Reference PersonCertificates certificates) {
        this.renderer = renderer;
        this.editions = editions;
        this.organisations = organisations;
        this.certificates = certificates;
    }

    /**
     * What approval prints.
     *
     * @param number number of the report
     * @param verifyUrl address behind the QR code
     * @param agencyApproval number of the agency's approval; empty when there is none
     * @param approver who approves
     * @param at when
     */
    public record Approval(
            String number, String verifyUrl, Optional<String> agencyApproval, PersonRef approver, Instant at) {}

    /**
     * The file of an approved report.
     *
     * @param device the device; empty for a product
     */
    public RenderedReport issued(StoredReport report, StoredTask task, Optional<Device> device, Approval approval) {
        return render(report, issuedModel(report, task, device, approval));
    }

    /** The certificate beside an approved report, from the same frozen sheet. */
    public RenderedReport certificate(
            StoredReport report, StoredTask task, Optional<Device> device, Approval approval, String number) {
        Map<String, Object> model = issuedModel(report, task, device, approval);
        values(model).put("certificate_no", number);
        values(model).put("conclusion", report.report().conclusion());
        if (model.get("certificate") instanceof Map<?, ?> certificate && certificate.get("title") != null) {
            model.put("title", certificate.get("title"));
        }
        String name = report.report().edition().typeId() + "/certificate.ftlh";
        return renderer.render(new ReportTemplate(name, StandardReport.certificate()), model);
    }

    private Map<String, Object> issuedModel(
            StoredReport report, StoredTask task, Optional<Device> device, Approval approval) {
        Map<String, Object> model = model(report, task, device);
        model.put("approved", true);
        model.put("issuedAt", approval.at());
        model.put("verifyUrl", approval.verifyUrl());
        values(model).put("report_no", approval.number());
        values(model).put("approved_by", approval.approver().name());
        approval.agencyApproval().ifPresent(given -> values(model).put("agency_approval_no", given));
        Organisation agency = organisations.require(report.report().agencyId());
        model.put("agency", agency(agency, approval.agencyApproval()));
        model.put("signatures", signatures(report.report(), task.task(), Optional.of(approval)));
        return model;
    }

    /** A print of a draft, marked as such. */
    public RenderedReport draft(StoredReport report, StoredTask task, Optional<Device> device) {
        Map<String, Object> model = model(report, task, device);
        InspectionReport draft = report.report();
        Instant compiled = step(draft, ReportStep.COMPILED)
                .map(ReportRemark::at)
                .orElse(task.task().acceptedAt());
        model.put("issuedAt", compiled);
        model.put("watermark", "草稿");
        model.put("agency", agency(organisations.require(draft.agencyId()), Optional.empty()));
        model.put("signatures", signatures(draft, task.task(), Optional.empty()));
        return render(report, model);
    }

    private RenderedReport render(StoredReport report, Map<String, Object> model) {
        String name = report.report().edition().typeId() + "/report.ftlh";
        return renderer.render(
                new ReportTemplate(
                        name, editions.layout(report.report().edition().sha256())),
                model);
    }

    private Map<String, Object> model(StoredReport stored, StoredTask task, Optional<Device> device) {
        InspectionReport report = stored.report();
        Map<String, Object> values = subject(task, device);
        task.task().variant().ifPresent(variant -> values.put("work_kind", variant));
        workKind(report).ifPresent(work -> values.put("work_kind", work));
        values.put("inspection_kind", task.task().inspectionKind());
        values.put("inspection_date", PaperDates.zh(report.inspectedOn()));
        values.put("agency", name(report.agencyId()));
        values.put(
                "inspectors", report.inspectors().stream().map(PersonRef::name).collect(Collectors.joining("、")));
        step(report, ReportStep.COMPILED)
                .ifPresent(remark -> values.put("compiled_by", remark.person().name()));
        report.reviewer().ifPresent(person -> values.put("reviewed_by", person.name()));
        values.put("next_due", report.nextDueText().isEmpty() ? "/" : report.nextDueText());
        Map<String, Object> model = new LinkedHashMap<>(stored.sheet());
        model.put("issuer", values.get("agency"));
        model.put("values", values);
        return model;
    }

    /** The kind of work where the type asks for it beside its variants, which then name something else. */
    private static Optional<Object> workKind(InspectionReport report) {
        return report.record().get("parameters") instanceof Map<?, ?> parameters
                ? Optional.ofNullable(parameters.get("work_kind"))
                : Optional.empty();
    }

    private Map<String, Object> subject(StoredTask task, Optional<Device> device) {
        return task.task().subject() instanceof ProductRef product
                ? SubjectValues.of(product, task)
                : SubjectValues.of(device.orElseThrow(), task, this::name);
    }

    private List<Map<String, Object>> signatures(
            InspectionReport report, InspectionTask task, Optional<Approval> approval) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PersonRef inspector : report.inspectors()) {
            Map<String, Object> row = signature("检验", inspector.name(), report.inspectedOn());
            certificate(inspector.id(), task.letter(), report).ifPresent(number -> row.put("certificateNo", number));
            rows.add(row);
        }
        rows.add(step(report, ReportStep.COMPILED).map(r -> signature("编制", r)).orElse(signature("编制")));
        rows.add(step(report, ReportStep.REVIEWED).map(r -> signature("审核", r)).orElse(signature("审核")));
        rows.add(approval.map(a -> signature("批准", a.approver().name(), PaperDates.day(a.at())))
                .orElse(signature("批准")));
        return rows;
    }

    private Optional<String> certificate(UUID personId, String letter, InspectionReport report) {
        return certificates.ofPerson(personId).stream()
                .filter(certificate -> certificate.categoryLetters().contains(letter))
                .filter(certificate -> certificate.validOn(report.inspectedOn()))
                .map(PersonCertificate::number)
                .findFirst();
    }

    private String name(UUID organisationId) {
        return organisations.find(organisationId).map(Organisation::name).orElse("/");
    }

    /** The last time that step was taken; a review before a sending back does not sign the draft that came after it. */
    private static Optional<ReportRemark> step(InspectionReport report, ReportStep step) {
        Optional<ReportRemark> last = Optional.empty();
        for (ReportRemark remark : report.remarks()) {
            if (remark.step() == step) {
                last = Optional.of(remark);
            } else if (remark.step() == ReportStep.SENT_BACK) {
                last = Optional.empty();
            }
        }
        return last;
    }

    private static Map<String, Object> agency(Organisation agency, Optional<String> approval) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("name", agency.name());
        if (!agency.address().isBlank()) {
            model.put("address", agency.address());
        }
        if (!agency.phone().isBlank()) {
            model.put("phone", agency.phone());
        }
        approval.ifPresent(number -> model.put("approvalNo", number));
        return model;
    }

    private static Map<String, Object> signature(String role, ReportRemark remark) {
        return signature(role, remark.person().name(), PaperDates.day(remark.at()));
    }

    private static Map<String, Object> signature(String role, String name, LocalDate date) {
        Map<String, Object> row = signature(role);
        row.put("name", name);
        row.put("date", date);
        return row;
    }

    private static Map<String, Object> signature(String role) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("role", role);
        return row;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> values(Map<String, Object> model) {
        return (Map<String, Object>) model.getOrDefault("values", new LinkedHashMap<String, Object>());
    }
}
