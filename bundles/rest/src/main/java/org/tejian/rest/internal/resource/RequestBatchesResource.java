package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.directory.Caller;
import org.tejian.inspection.InspectionBatches;
import org.tejian.rest.internal.mapping.BatchMapper;
import org.tejian.rest.internal.mapping.BatchOrders;
import org.tejian.rest.internal.wire.BatchOfAcceptances;
import org.tejian.rest.internal.wire.BatchOfRequests;
import org.tejian.rest.internal.wire.BatchView;

/** Applications by the batch. */
@Component(service = RequestBatchesResource.class)
@Path("v1/inspection-requests/batch")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "inspection batches", description = "批量办理 Many applications, tasks or records handled as one")
public final class RequestBatchesResource {

    private final InspectionBatches batches;

    @Activate
    public RequestBatchesResource(@Reference InspectionBatches batches) {
        this.batches = batches;
    }

    @POST
    @Operation(
            summary = "批量报检 Apply for many",
            description =
                    "Up to 500; every member is answered. Send an Idempotency-Key, so that a repeated call files none twice.")
    public BatchView apply(@Context Caller caller, BatchOfRequests wire) {
        return BatchMapper.requests(
                batches.apply(caller, BatchOrders.requests(caller, wire.members()), BatchOrders.mode(wire.mode())));
    }

    @POST
    @Path("accept")
    @Operation(
            summary = "批量受理 Accept many",
            description = "Up to 500; every member is answered. Receptionists of the agency.")
    public BatchView accept(@Context Caller caller, BatchOfAcceptances wire) {
        return BatchMapper.tasks(batches.accept(caller, BatchOrders.acceptances(wire), BatchOrders.mode(wire.mode())));
    }
}
