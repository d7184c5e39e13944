package org.tejian.inspection.internal.persistence;

import java.time.Instant;
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
import org.tejian.inspection.NoticeState;
import org.tejian.inspection.OpinionNotice;
import org.tejian.inspection.PersonRef;
import org.tejian.inspection.internal.record.Json;
import org.tejian.inspection.internal.record.Lines;

/** One row of {@code inspection.notice}. */
@Entity
@Table(name = "notice")
class NoticeEntity {

    @Id
    @Column(name = "id")
    private String id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "notice_number")
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private NoticeState state;

    @Column(name = "task_id")
    private String taskId;

    @Embedded
    private SubjectColumns subject;

    @Column(name = "type_title")
    private String typeTitle;

    @Column(name = "agency_id")
    private String agencyId;

    @Column(name = "items")
    private String items;

    @Column(name = "remarks")
    private String remarks;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "issued_at")
    private OffsetDateTime issuedAt;

    @Column(name = "due_by")
    private LocalDate dueBy;

    @Column(name = "answer")
    private String answer;

    @Column(name = "proofs")
    private String proofs;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private OffsetDateTime answeredAt;

    @Column(name = "pdf_digest")
    private String pdfDigest;

    protected NoticeEntity() {}

    NoticeEntity(OpinionNotice notice) {
        this.id = notice.id().toString();
        this.number = notice.number();
        this.state = notice.state();
        this.taskId = notice.taskId().toString();
        this.subject = new SubjectColumns(notice.subject());
        this.typeTitle = notice.typeTitle();
        this.agencyId = notice.agencyId().toString();
        this.items = Lines.noticeItems(notice.items());
        this.remarks = notice.remarks();
        this.issuedBy = Lines.person(notice.issuedBy());
        this.issuedAt = notice.issuedAt().atOffset(ZoneOffset.UTC);
        this.dueBy = notice.dueBy();
        this.answer = notice.answer();
        this.proofs = Json.write(notice.proofs());
        this.pdfDigest = notice.pdfDigest();
    }

    void move(NoticeState next) {
        this.state = next;
    }

    void answered(String text, List<String> proof, PersonRef by, Instant at) {
        this.state = NoticeState.ANSWERED;
        this.answer = text;
        this.proofs = Json.write(proof);
        this.answeredBy = Lines.person(by);
        this.answeredAt = at.atOffset(ZoneOffset.UTC);
    }

    OpinionNotice notice() {
        return new OpinionNotice(
                UUID.fromString(id),
                version,
                number,
                state,
                UUID.fromString(taskId),
                subject.subject(),
                typeTitle,
                UUID.fromString(agencyId),
                Lines.noticeItems(items),
                remarks,
                Lines.person(issuedBy),
                issuedAt.toInstant(),
                dueBy,
                answer,
                Json.texts(proofs),
                Optional.ofNullable(answeredBy).map(Lines::person),
                Optional.ofNullable(answeredAt).map(OffsetDateTime::toInstant),
                pdfDigest);
    }
}
