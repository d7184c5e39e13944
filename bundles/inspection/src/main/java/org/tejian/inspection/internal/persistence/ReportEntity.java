package org.tejian.inspection.internal.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Embedded;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tejian.inspection.EditionRef;
import org.tejian.inspection.InspectionReport;
import org.tejian.inspection.PersonRef;
import org.tejian.inspection.ReportRemark;
import org.tejian.inspection.ReportState;
import org.tejian.inspection.internal.record.Json;
import org.tejian.inspection.internal.record.Lines;
import org.tejian.inspection.spi.Text;

/** One row of {@code inspection.report}: one version of a report. */
@Entity
@Table(name = "report")
class ReportEntity {

    @Id
    @Column(name = "id")
    private String id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "report_version")
    private int reportVersion;

    @Column(name = "report_number")
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ReportState state;

    @Column(name = "task_id")
    private String taskId;

    @Embedded
    private SubjectColumns subject;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "type_id")
    private String typeId;

    @Column(name = "edition_number")
    private String editionNumber;

    @Column(name = "title_zh")
    private String titleZh;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "supervisory")
    private boolean supervisory;

    @Column(name = "agency_id")
    private String agencyId;

    @Column(name = "inspectors")
    private String inspectors;

    @Column(name = "inspected_on")
    private LocalDate inspectedOn;

    @Column(name = "conclusion")
    private String conclusion;

    @Column(name = "passed")
    private boolean passed;

    @Column(name = "conditional")
    private boolean conditional;

    @Column(name = "conclusion_reason")
    private String conclusionReason;

    @Column(name = "next_due")
    private LocalDate nextDue;

    @Column(name = "next_due_text")
    private String nextDueText;

    @Column(name = "record")
    private String record;

    @Column(name = "assessment")
    private String assessment;

    @Column(name = "sheet")
    private String sheet;

    @Column(name = "reviewer")
    private String reviewer;

    @Column(name = "approver")
    private String approver;

    @Column(name = "approved_at")
    private OffsetDateTime approvedAt;

    @Column(name = "delivered_at")
    private OffsetDateTime deliveredAt;

    @Column(name = "receiver")
    private String receiver;

    @Column(name = "pdf_digest")
    private String pdfDigest;

    @Column(name = "check_code")
    private String checkCode;

    @Column(name = "verify_url")
    private String verifyUrl;

    @Column(name = "remarks")
    private String remarks;

    @Column(name = "replaced_by")
    private String replacedBy;

    protected ReportEntity() {}

    ReportEntity(UUID id, StoredTask of, CompiledReport compiled) {
        this.id = id.toString();
        this.reportVersion = of.task().reportVersion();
        this.taskId = of.task().id().toString();
        this.subject = new SubjectColumns(of.task().subject());
        this.sha256 = of.task().edition().sha256();
        this.typeId = of.task().edition().typeId();
        this.editionNumber = of.task().edition().number();
        this.titleZh = of.task().edition().title().zh();
        this.titleEn = of.task().edition().title().en();
        this.supervisory = of.task().kind().supervisory();
        this.agencyId = of.task().agencyId().toString();
        this.receiver = "";
        this.remarks = Lines.remarks(List.of());
        take(of, compiled);
    }

    /** What was compiled, first or again after it was sent back. */
    final void take(StoredTask of, CompiledReport compiled) {
        this.state = ReportState.IN_REVIEW;
        this.inspectors = Lines.persons(of.task().inspectors());
        this.inspectedOn = compiled.inspectedOn();
        this.conclusion = compiled.conclusion();
        this.passed = compiled.passed();
        this.conditional = compiled.conditional();
        this.conclusionReason = compiled.conclusionReason();
        this.nextDue = compiled.nextDue().orElse(null);
        this.nextDueText = compiled.nextDueText();
        this.record = Json.write(compiled.record());
        this.assessment = Json.write(compiled.assessment());
        this.sheet = Json.write(compiled.sheet());
        this.reviewer = null;
        this.approver = null;
    }

    void remark(ReportRemark remark) {
        List<ReportRemark> all = new ArrayList<>(Lines.remarks(remarks));
        all.add(remark);
        this.remarks = Lines.remarks(all);
    }

    void move(ReportState next) {
        this.state = next;
    }

    void reviewed(PersonRef by) {
        move(ReportState.IN_APPROVAL);
        this.reviewer = Lines.person(by);
    }

    void issued(IssuedPaper paper, PersonRef by) {
        move(ReportState.ISSUED);
        this.number = paper.number();
        this.approver = Lines.person(by);
        this.approvedAt = paper.approvedAt().atOffset(ZoneOffset.UTC);
        this.pdfDigest = paper.pdfDigest();
        this.checkCode = paper.checkCode();
        this.verifyUrl = paper.verifyUrl();
    }

    void delivered(String to, Instant at) {
        move(ReportState.DELIVERED);
        this.receiver = to;
        this.deliveredAt = at.atOffset(ZoneOffset.UTC);
    }

    void replaced(UUID by) {
        move(ReportState.VOID);
        this.replacedBy = by.toString();
    }

    StoredReport stored() {
        return new StoredReport(report(), supervisory, Json.object(sheet), Optional.ofNullable(checkCode));
    }

    private InspectionReport report() {
        return new InspectionReport(
                UUID.fromString(id),
                version,
                reportVersion,
                Optional.ofNullable(number),
                state,
                UUID.fromString(taskId),
                subject.subject(),
                new EditionRef(typeId, editionNumber, sha256, new Text(titleZh, titleEn)),
                UUID.fromString(agencyId),
                Lines.persons(inspectors),
                inspectedOn,
                conclusion,
                passed,
                conditional,
                conclusionReason,
                Optional.ofNullable(nextDue),
                nextDueText,
                Json.object(record),
                Json.object(assessment),
                Optional.ofNullable(reviewer).map(Lines::person),
                Optional.ofNullable(approver).map(Lines::person),
                Optional.ofNullable(approvedAt).map(OffsetDateTime::toInstant),
                Optional.ofNullable(deliveredAt).map(OffsetDateTime::toInstant),
                receiver,
                Optional.ofNullable(pdfDigest),
                Optional.ofNullable(verifyUrl),
                Lines.remarks(remarks),
                Optional.ofNullable(replacedBy).map(UUID::fromString));
    }
}
