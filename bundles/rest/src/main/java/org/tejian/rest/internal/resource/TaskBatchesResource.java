package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
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
import org.tejian.inspection.Dispatch;
import org.tejian.inspection.InspectionBatches;
import org.tejian.rest.internal.input.FieldReader;
import org.tejian.rest.internal.mapping.BatchMapper;
import org.tejian.rest.internal.mapping.BatchOrders;
import org.tejian.rest.internal.mapping.InspectionOrders;
import org.tejian.rest.internal.wire.BatchOfDispatches;
import org.tejian.rest.internal.wire.BatchOfRecords;
import org.tejian.rest.internal.wire.BatchOfSiteEnds;
import org.tejian.rest.internal.wire.BatchView;

/** Inspections by the batch. */
@Component(service = TaskBatchesResource.class)
@Path("v1/inspection-tasks/batch")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "inspection batches", description = "批量办理 Many applications, tasks or records handled as one")
public final class TaskBatchesResource {

    private static final String TASKS = "taskIds";

    private final InspectionBatches batches;

    @Activate
    public TaskBatchesResource(@Reference InspectionBatches batches) {
        this.batches = batches;
    }

    @POST
    @Path("dispatch")
    @Operation(
            summary = "批量派工 Dispatch many",
            description = "The same inspectors to up to 500 tasks; every member is answered. Department heads.")
    public BatchView dispatch(@Context Caller caller, BatchOfDispatches wire) {
        FieldReader fields = new FieldReader();
        List<UUID> ids = BatchOrders.ids(fields, TASKS, wire.taskIds());
        var order = fields.required("order", wire.order());
        fields.complete();
        Dispatch dispatch = InspectionOrders.dispatch(order.get());
        return BatchMapper.tasks(batches.dispatch(caller, ids, dispatch, BatchOrders.mode(wire.mode())));
    }

    @POST
    @Path("record")
    @Operation(
            summary = "批量录入 Enter into many records",
            description =
                    "Values common to all and values of single members, over what each record holds; up to 500 of one type. An inspector of the tasks.")
    public BatchView enter(@Context Caller caller, BatchOfRecords wire) {
        return BatchMapper.records(batches.enter(caller, BatchOrders.entry(wire), BatchOrders.mode(wire.mode())));
    }

    @POST
    @Path("finish-site")
    @Operation(
            summary = "批量完成现场检验 Finish the work on site of many",
            description = "Complete records only; every member is answered. An inspector of the tasks.")
    public BatchView finishSite(@Context Caller caller, BatchOfSiteEnds wire) {
        FieldReader fields = new FieldReader();
        List<UUID> ids = BatchOrders.ids(fields, TASKS, wire.taskIds());
        var representative = fields.text("unitRepresentative", wire.unitRepresentative(), 100);
        fields.complete();
        return BatchMapper.tasks(batches.finishSite(caller, ids, representative.get(), BatchOrders.mode(wire.mode())));
    }
}
