package org.tejian.inspection.internal.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
import org.tejian.inspection.DeviceRef;
import org.tejian.inspection.InspectionRequest;
import org.tejian.inspection.NewRequest;
import org.tejian.inspection.RequestState;
import org.tejian.inspection.Subject;

/** One row of {@code inspection.request}. */
@Entity
@Table(name = "request")
class RequestEntity {

    @Id
    @Column(name = "id")
    private String id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "request_number")
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private RequestState state;

    @Embedded
    private SubjectColumns subject;

    @Column(name = "type_id")
    private String typeId;

    @Column(name = "variant")
    private String variant;

    @Column(name = "inspection_kind")
    private String inspectionKind;

    @Column(name = "agency_id")
    private String agencyId;

    @Column(name = "wished_on")
    private LocalDate wishedOn;

    @Column(name = "contact")
    private String contact;

    @Column(name = "remark")
    private String remark;

    @Column(name = "applicant_id")
    private String applicantId;

    @Column(name = "filed_at")
    private OffsetDateTime filedAt;

    @Column(name = "reason")
    private String reason;

    @Column(name = "fee")
    private BigDecimal fee;

    @Column(name = "task_id")
    private String taskId;

    protected RequestEntity() {}

    RequestEntity(InspectionRequest request) {
        this.id = request.id().toString();
        this.number = request.number();
        this.applicantId = request.applicantId().toString();
        this.filedAt = request.filedAt().atOffset(ZoneOffset.UTC);
        this.state = request.state();
        this.reason = request.reason();
        take(request.content(), request.subject());
    }

    /** New content of an application, first or again. */
    final void take(NewRequest content, Subject of) {
        this.subject = new SubjectColumns(of);
        this.typeId = content.typeId();
        this.variant = content.variant().orElse(null);
        this.inspectionKind = content.inspectionKind();
        this.agencyId = content.agencyId().toString();
        this.wishedOn = content.wishedOn().orElse(null);
        this.contact = content.contact();
        this.remark = content.remark();
    }

    void decide(RequestState decided, String why) {
        this.state = decided;
        this.reason = why;
    }

    void accepted(UUID task, BigDecimal agreedFee) {
        decide(RequestState.ACCEPTED, "");
        this.taskId = task.toString();
        this.fee = agreedFee;
    }

    InspectionRequest request() {
        Subject of = subject.subject();
        NewRequest content = new NewRequest(
                of.device().map(DeviceRef::id),
                of.product(),
                typeId,
                Optional.ofNullable(variant),
                inspectionKind,
                UUID.fromString(agencyId),
                Optional.ofNullable(wishedOn),
                contact,
                remark);
        return new InspectionRequest(
                UUID.fromString(id),
                version,
                number,
                state,
                content,
                of,
                UUID.fromString(applicantId),
                filedAt.toInstant(),
                reason,
                Optional.ofNullable(fee),
                Optional.ofNullable(taskId).map(UUID::fromString));
    }
}
