package org.tejian.inspection.internal.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.Instrument;
import org.tejian.inspection.PersonRef;
import org.tejian.inspection.TaskState;
import org.tejian.inspection.internal.record.Lines;
import org.tejian.inspection.spi.InspectionKind;
import org.tejian.inspection.spi.Text;

/** One row of {@code inspection.task}. */
@Entity
@Table(name = "task")
class TaskEntity {

    @Id
    @Column(name = "id")
    private String id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "task_number")
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private TaskState state;

    @Column(name = "request_id")
    private String requestId;

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

    @Column(name = "needs_plugin")
    private boolean needsPlugin;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private InspectionKind kind;

    @Column(name = "letter")
    private String letter;

    @Column(name = "variant")
    private String variant;

    @Column(name = "inspection_kind")
    private String inspectionKind;

    @Column(name = "agency_id")
    private String agencyId;

    @Column(name = "fee")
    private BigDecimal fee;

    @Column(name = "contractor_licence")
    private String contractorLicence;

    @Column(name = "inspectors")
    private String inspectors;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Column(name = "instruments")
    private String instruments;

    @Column(name = "reinspection")
    private boolean reinspection;

    @Column(name = "unit_representative")
    private String unitRepresentative;

    @Column(name = "report_version")
    private int reportVersion;

    @Column(name = "report_id")
    private String reportId;

    @Column(name = "notice_id")
    private String noticeId;

    @Column(name = "reason")
    private String reason;

    @Column(name = "accepted_at")
    private OffsetDateTime acceptedAt;

    protected TaskEntity() {}

    TaskEntity(InspectionTask task, boolean needsPlugin, String contractorLicence) {
        this.id = task.id().toString();
        this.number = task.number();
        this.state = task.state();
        this.requestId = task.requestId().toString();
        this.subject = new SubjectColumns(task.subject());
        this.sha256 = task.edition().sha256();
        this.typeId = task.edition().typeId();
        this.editionNumber = task.edition().number();
        this.titleZh = task.edition().title().zh();
        this.titleEn = task.edition().title().en();
        this.needsPlugin = needsPlugin;
        this.kind = task.kind();
        this.letter = task.letter();
        this.variant = task.variant().orElse(null);
        this.inspectionKind = task.inspectionKind();
        this.agencyId = task.agencyId().toString();
        this.fee = task.fee();
        this.contractorLicence = contractorLicence;
        this.inspectors = Lines.persons(task.inspectors());
        this.instruments = Lines.instruments(task.instruments());
        this.unitRepresentative = "";
        this.reportVersion = task.reportVersion();
        this.reason = task.reason();
        this.acceptedAt = task.acceptedAt().atOffset(ZoneOffset.UTC);
    }

    void move(TaskState next, String why) {
        this.state = next;
        this.reason = why;
    }

    void dispatch(List<PersonRef> sent, LocalDate day, List<Instrument> taken) {
        this.inspectors = Lines.persons(sent);
        this.plannedOn = day;
        this.instruments = Lines.instruments(taken);
    }

    void handBack() {
        this.inspectors = Lines.persons(List.of());
        this.plannedOn = null;
        this.instruments = Lines.instruments(List.of());
    }

    void notice(UUID notice) {
        this.noticeId = notice.toString();
    }

    void reinspect() {
        this.reinspection = true;
    }

    void signedBy(String representative) {
        this.unitRepresentative = representative;
    }

    void report(UUID report, int ofVersion) {
        this.reportId = report.toString();
        this.reportVersion = ofVersion;
    }

    void correct(int nextVersion) {
        this.reportVersion = nextVersion;
        this.reportId = null;
    }

    StoredTask stored() {
        return new StoredTask(task(), needsPlugin, contractorLicence, unitRepresentative);
    }

    private InspectionTask task() {
        return new InspectionTask(
                UUID.fromString(id),
                version,
                number,
                state,
                UUID.fromString(requestId),
                subject.subject(),
                new EditionRef(typeId, editionNumber, sha256, new Text(titleZh, titleEn)),
                kind,
                letter,
                Optional.ofNullable(variant),
                inspectionKind,
                UUID.fromString(agencyId),
                fee,
                Lines.persons(inspectors),
                Optional.ofNullable(plannedOn),
                Lines.instruments(instruments),
                reinspection,
                reportVersion,
                Optional.ofNullable(reportId).map(UUID::fromString),
                Optional.ofNullable(noticeId).map(UUID::fromString),
                reason,
                acceptedAt.toInstant(),
                Optional.empty());
    }
}
