package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.directory.Caller;
import org.tejian.inspection.InspectionRequest;
import org.tejian.inspection.InspectionRequests;
import org.tejian.inspection.InspectionTypes;
import org.tejian.inspection.RequestQuery;
import org.tejian.inspection.RequestState;
import org.tejian.rest.internal.filter.Creates;
import org.tejian.rest.internal.input.FieldReader;
import org.tejian.rest.internal.input.IfMatch;
import org.tejian.rest.internal.mapping.InspectionMapper;
import org.tejian.rest.internal.mapping.InspectionOrders;
import org.tejian.rest.internal.mapping.Names;
import org.tejian.rest.internal.wire.Acceptance;
import org.tejian.rest.internal.wire.Items;
import org.tejian.rest.internal.wire.Reason;
import org.tejian.rest.internal.wire.RequestForInspection;
import org.tejian.rest.internal.wire.RequestView;
import org.tejian.rest.internal.wire.TaskView;

/** Applications for inspection and their acceptance. */
@Component(service = InspectionRequestsResource.class)
@Path("v1/inspection-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "inspection requests", description = "报检与受理 Applications for inspection")
public final class InspectionRequestsResource {

    private final InspectionRequests requests;
    private final InspectionTypes types;
    private final Names names;

    @Activate
    public InspectionRequestsResource(
            @Reference InspectionRequests requests, @Reference InspectionTypes types, @Reference Names names) {
        this.requests = requests;
        this.types = types;
        this.names = names;
    }

    @POST
    @Creates("inspection-requests/{id}")
    @Operation(
            summary = "报检 Apply",
            description =
                    "The use unit, the construction unit for supervision, or the agency for a device that is due.")
    public RequestView apply(@Context Caller caller, RequestForInspection wire) {
        return view(requests.apply(caller, InspectionOrders.request(caller, wire)));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "重新报检 File again", description = "A returned application, with other content; its applicant.")
    public RequestView applyAgain(
            @Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen, RequestForInspection wire) {
        admit(caller, id, seen);
        return view(requests.applyAgain(caller, id, InspectionOrders.request(caller, wire)));
    }

    @GET
    @Operation(summary = "报检列表 List", description = "Applications within the caller's scope, oldest first.")
    public Items<RequestView> list(
            @Context Caller caller,
            @QueryParam("state") @Parameter(description = "States wanted; repeatable") Set<RequestState> states,
            @QueryParam("deviceId") @Parameter(description = "Only of that device") @Nullable UUID deviceId,
            @QueryParam("cursor") @Parameter(description = Paging.CURSOR) @Nullable UUID cursor,
            @QueryParam("limit") @Parameter(description = Paging.LIMIT) @Nullable Integer limit) {
        int rows = Paging.limit(limit);
        RequestQuery query = new RequestQuery(states, Optional.ofNullable(deviceId), Optional.ofNullable(cursor), rows);
        return Paging.page(requests.list(caller, query).stream().map(this::view).toList(), rows);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "一份报检 One application", description = "With what was applied for.")
    public RequestView get(@Context Caller caller, @PathParam("id") UUID id) {
        return view(requests.require(caller, id));
    }

    @POST
    @Path("{id}/accept")
    @Creates("inspection-tasks/{id}")
    @Operation(
            summary = "受理 Accept",
            description = "Makes the task and freezes the edition of the type. Receptionists of the agency.")
    public TaskView accept(@Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen, Acceptance wire) {
        admit(caller, id, seen);
        FieldReader fields = new FieldReader();
        var fee = fields.required("fee", wire.fee());
        fields.complete();
        return InspectionMapper.task(requests.accept(caller, id, fee.get()), names.lookup());
    }

    @POST
    @Path("{id}/return")
    @Operation(
            summary = "退回补正 Send back",
            description = "For missing documents, with a reason. Receptionists of the agency.")
    public RequestView sendBack(@Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen, Reason wire) {
        admit(caller, id, seen);
        return view(requests.returnForCorrection(caller, id, Reasons.read(wire)));
    }

    @POST
    @Path("{id}/refuse")
    @Operation(summary = "不予受理 Refuse", description = "With a reason; the end. Receptionists of the agency.")
    public RequestView refuse(@Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen, Reason wire) {
        admit(caller, id, seen);
        return view(requests.refuse(caller, id, Reasons.read(wire)));
    }

    @POST
    @Path("{id}/withdraw")
    @Operation(summary = "撤回 Withdraw", description = "While it is not accepted; its applicant.")
    public RequestView withdraw(@Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen, Reason wire) {
        admit(caller, id, seen);
        return view(requests.withdraw(caller, id, Reasons.read(wire)));
    }

    private void admit(Caller caller, UUID id, IfMatch seen) {
        seen.admit(requests.require(caller, id).version());
    }

    private RequestView view(InspectionRequest request) {
        return InspectionMapper.request(request, types.find(request.content().typeId()), names.lookup());
    }
}
