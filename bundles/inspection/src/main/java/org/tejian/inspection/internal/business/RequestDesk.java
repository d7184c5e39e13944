package org.tejian.inspection.internal.business;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.archive.DeviceArchive;
import org.tejian.database.Counters;
import org.tejian.database.TimeOrderedId;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisations;
import org.tejian.directory.Role;
import org.tejian.events.EventLog;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.InspectionRequest;
import org.tejian.inspection.InspectionRequests;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.NewRequest;
import org.tejian.inspection.RequestQuery;
import org.tejian.inspection.RequestState;
import org.tejian.inspection.internal.business.Application.Applied;
import org.tejian.inspection.internal.persistence.InspectionSchema;
import org.tejian.inspection.internal.persistence.RequestTable;
import org.tejian.inspection.internal.rule.ChinaTime;
import org.tejian.inspection.internal.type.Offer;
import org.tejian.inspection.internal.type.TrackedTypes;
import org.tejian.refusal.Refusal;

/** Applications for inspection, at the desk of the agency. */
@Component
public final class RequestDesk implements InspectionRequests {

    private static final BigDecimal MOST_FEE = new BigDecimal("10000000");

    private final Transactions transactions;
    private final RequestTable requests;
    private final TrackedTypes types;
    private final Acceptance acceptance;
    private final Application application;
    private final PaperNumbers numbers;
    private final Changes changes;
    private final ChinaTime time;

    @Activate
    public RequestDesk(
            @Reference InspectionSchema schema,
            @Reference TrackedTypes types,
            @Reference DeviceArchive archive,
            @Reference Organisations organisations,
            @Reference Counters counters,
            @Reference EventLog log,
            @Reference Acceptance acceptance) {
        this(schema, types, archive, organisations, counters, log, acceptance, Clock.systemUTC());
    }

    RequestDesk(
            InspectionSchema schema,
            TrackedTypes types,
            DeviceArchive archive,
            Organisations organisations,
            Counters counters,
            EventLog log,
            Acceptance acceptance,
            Clock clock) {
        this.transactions = schema.transactions();
        this.requests = schema.requests();
        this.types = types;
        this.acceptance = acceptance;
        this.time = new ChinaTime(clock);
        this.application = new Application(archive, organisations, time);
        this.numbers = new PaperNumbers(counters, organisations, time);
        this.changes = new Changes(log);
    }

    @Override
    public InspectionRequest apply(Caller caller, NewRequest content) {
        caller.require(Role.USE_UNIT_MANAGER, Role.CONSTRUCTION_UNIT, Role.AGENCY_RECEPTIONIST);
        application.refuseNonsense(content);
        Offer type = types.require(content.typeId());
        return transactions.required(() -> {
            Applied applied = application.check(caller, content, type.definition());
            InspectionRequest filed = requests.insert(new InspectionRequest(
                    TimeOrderedId.next(),
                    0,
                    numbers.request(content.agencyId()),
                    RequestState.FILED,
                    applied.content(),
                    applied.subject(),
                    caller.organisation().id(),
                    time.now(),
                    "",
                    Optional.empty(),
                    Optional.empty()));
            changes.request(caller, applied.role(), filed.id(), "filed", content(filed), "");
            return filed;
        });
    }

    @Override
    public InspectionRequest applyAgain(Caller caller, UUID requestId, NewRequest content) {
        caller.require(Role.USE_UNIT_MANAGER, Role.CONSTRUCTION_UNIT, Role.AGENCY_RECEPTIONIST);
        application.refuseNonsense(content);
        Offer type = types.require(content.typeId());
        return transactions.required(() -> {
            ofApplicant(caller, requestId, RequestState.RETURNED);
            Applied applied = application.check(caller, content, type.definition());
            InspectionRequest filed = requests.fileAgain(requestId, applied.content(), applied.subject());
            changes.request(caller, applied.role(), filed.id(), "filed", content(filed), "");
            return filed;
        });
    }

    @Override
    public InspectionTask accept(Caller caller, UUID requestId, BigDecimal fee) {
        caller.require(Role.AGENCY_RECEPTIONIST);
        BigDecimal agreed = fee(fee);
        Offer type = types.require(require(caller, requestId).content().typeId());
        return transactions.required(() -> {
            InspectionRequest request = ofAgency(caller, requestId);
            if (!request.content().typeId().equals(type.definition().id())) {
                throw stateOf(request);
            }
            InspectionTask task = acceptance.accept(caller, request, type.definition(), agreed);
            requests.accepted(requestId, task.id(), agreed);
            changes.request(
                    caller,
                    Role.AGENCY_RECEPTIONIST,
                    requestId,
                    "accepted",
                    Map.of("task", task.number(), "fee", agreed),
                    "");
            return task;
        });
    }

    @Override
    public InspectionRequest refuse(Caller caller, UUID requestId, String reason) {
        return decide(caller, requestId, RequestState.REFUSED, "refused", reason);
    }

    @Override
    public InspectionRequest returnForCorrection(Caller caller, UUID requestId, String reason) {
        return decide(caller, requestId, RequestState.RETURNED, "returned", reason);
    }

    @Override
    public InspectionRequest withdraw(Caller caller, UUID requestId, String reason) {
        Role role = caller.require(Role.USE_UNIT_MANAGER, Role.CONSTRUCTION_UNIT, Role.AGENCY_RECEPTIONIST);
        String why = Texts.reason(reason);
        return transactions.required(() -> {
            ofApplicant(caller, requestId, RequestState.FILED, RequestState.RETURNED);
            InspectionRequest withdrawn = requests.decide(requestId, RequestState.WITHDRAWN, why);
            changes.request(caller, role, requestId, "withdrawn", Map.of(), why);
            return withdrawn;
        });
    }

    @Override
    public Optional<InspectionRequest> find(Caller caller, UUID requestId) {
        return requests.find(caller.scope(), requestId);
    }

    @Override
    public InspectionRequest require(Caller caller, UUID requestId) {
        return find(caller, requestId).orElseThrow(() -> unknown(requestId));
    }

    @Override
    public List<InspectionRequest> list(Caller caller, RequestQuery query) {
        return requests.list(caller.scope(), query);
    }

    private InspectionRequest decide(
            Caller caller, UUID requestId, RequestState decided, String happened, String reason) {
        caller.require(Role.AGENCY_RECEPTIONIST);
        String why = Texts.reason(reason);
        return transactions.required(() -> {
            ofAgency(caller, requestId);
            InspectionRequest request = requests.decide(requestId, decided, why);
            changes.request(caller, Role.AGENCY_RECEPTIONIST, requestId, happened, Map.of(), why);
            return request;
        });
    }

    /** A filed request to the caller's agency, locked. */
    private InspectionRequest ofAgency(Caller caller, UUID requestId) {
        InspectionRequest request = requests.locked(requestId)
                .filter(found ->
                        found.content().agencyId().equals(caller.organisation().id()))
                .orElseThrow(() -> unknown(requestId));
        return inState(request, RequestState.FILED);
    }

    /** A request of the caller's organisation in one of these states, locked. */
    private InspectionRequest ofApplicant(Caller caller, UUID requestId, RequestState... states) {
        InspectionRequest request = requests.locked(requestId)
                .filter(found ->
                        found.applicantId().equals(caller.organisation().id()))
                .orElseThrow(() -> unknown(requestId));
        return inState(request, states);
    }

    private static InspectionRequest inState(InspectionRequest request, RequestState... states) {
        if (!List.of(states).contains(request.state())) {
            throw stateOf(request);
        }
        return request;
    }

    private static BigDecimal fee(BigDecimal fee) {
        if (fee.signum() < 0
                || fee.compareTo(MOST_FEE) > 0
                || fee.stripTrailingZeros().scale() > 2) {
            throw new Refusal(InspectionError.FEE_ILLEGAL);
        }
        return fee;
    }

    private static Map<String, Object> content(InspectionRequest request) {
        return Map.of(
                "number",
                request.number(),
                Changes.key(request.subject()),
                request.subject().number(),
                "type",
                request.content().typeId(),
                "agency",
                request.content().agencyId());
    }

    private static Refusal stateOf(InspectionRequest request) {
        return new Refusal(
                InspectionError.REQUEST_STATE,
                request.state().zh(),
                request.state().en());
    }

    private static Refusal unknown(UUID requestId) {
        return new Refusal(InspectionError.REQUEST_UNKNOWN, requestId.toString());
    }
}
