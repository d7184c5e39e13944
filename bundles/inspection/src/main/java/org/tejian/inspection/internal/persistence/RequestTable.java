package org.tejian.inspection.internal.persistence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tejian.directory.Scope;
import org.tejian.inspection.InspectionRequest;
import org.tejian.inspection.NewRequest;
import org.tejian.inspection.RequestQuery;
import org.tejian.inspection.RequestState;
import org.tejian.inspection.Subject;

/** The applications for inspection. */
public final class RequestTable {

    private static final String OR_APPLICANT = " or x.applicantId = :organisation";

    private final Rows<RequestEntity, InspectionRequest> rows;

    RequestTable(Rows<RequestEntity, InspectionRequest> rows) {
        this.rows = rows;
    }

    public InspectionRequest insert(InspectionRequest request) {
        return rows.insert(new RequestEntity(request));
    }

    public InspectionRequest fileAgain(UUID id, NewRequest content, Subject subject) {
        return rows.change(id, row -> {
            row.take(content, subject);
            row.decide(RequestState.FILED, "");
        });
    }

    public InspectionRequest decide(UUID id, RequestState state, String reason) {
        return rows.change(id, row -> row.decide(state, reason));
    }

    public InspectionRequest accepted(UUID id, UUID taskId, BigDecimal fee) {
        return rows.change(id, row -> row.accepted(taskId, fee));
    }

    public Optional<InspectionRequest> find(Scope scope, UUID id) {
        Condition condition =
                new Condition().and("x.id = :id", "id", id.toString()).within(scope, OR_APPLICANT);
        return rows.in(em -> condition.list(em, RequestEntity.class, "x.id", 1, rows::view)).stream()
                .findFirst();
    }

    /** Locked until the transaction ends. */
    public Optional<InspectionRequest> locked(UUID id) {
        return rows.locked(id);
    }

    public List<InspectionRequest> list(Scope scope, RequestQuery query) {
        Condition condition = new Condition()
                .within(scope, OR_APPLICANT)
                .states(query.states())
                .device(query.deviceId())
                .after(query.after());
        return rows.in(em -> condition.list(em, RequestEntity.class, "x.id", query.limit(), rows::view));
    }
}
