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
import org.tejian.inspection.InspectionReports;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.InspectionTasks;
import org.tejian.inspection.TaskQuery;
import org.tejian.inspection.TaskState;
import org.tejian.rest.internal.filter.Creates;
import org.tejian.rest.internal.input.FieldReader;
import org.tejian.rest.internal.input.IfMatch;
import org.tejian.rest.internal.input.SeenVersion;
import org.tejian.rest.internal.mapping.InspectionMapper;
import org.tejian.rest.internal.mapping.InspectionOrders;
import org.tejian.rest.internal.mapping.Names;
import org.tejian.rest.internal.mapping.ReportMapper;
import org.tejian.rest.internal.wire.CompilationRequest;
import org.tejian.rest.internal.wire.DispatchOrder;
import org.tejian.rest.internal.wire.Items;
import org.tejian.rest.internal.wire.Reason;
import org.tejian.rest.internal.wire.ReportView;
import org.tejian.rest.internal.wire.SiteEnd;
import org.tejian.rest.internal.wire.TaskView;

/** Inspections: dispatch, and the steps that follow from the record. */
@Component(service = InspectionTasksResource.class)
@Path("v1/inspection-tasks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "inspection tasks", description = "检验任务 Inspections, from dispatch to the compiled report")
public final class InspectionTasksResource {

    private final InspectionTasks tasks;
    private final InspectionReports reports;
    private final Names names;

    @Activate
    public InspectionTasksResource(
            @Reference InspectionTasks tasks, @Reference InspectionReports reports, @Reference Names names) {
        this.tasks = tasks;
        this.reports = reports;
        this.names = names;
    }

    @GET
    @Operation(summary = "检验任务列表 List", description = "Tasks within the caller's scope, oldest first.")
    public Items<TaskView> list(
            @Context Caller caller,
            @QueryParam("state") @Parameter(description = "States wanted; repeatable") Set<TaskState> states,
            @QueryParam("mine") @Parameter(description = "true: only those the caller inspects") @Nullable Boolean mine,
            @QueryParam("deviceId") @Parameter(description = "Only of that device") @Nullable UUID deviceId,
            @QueryParam("cursor") @Parameter(description = Paging.CURSOR) @Nullable UUID cursor,
            @QueryParam("limit") @Parameter(description = Paging.LIMIT) @Nullable Integer limit) {
        int rows = Paging.limit(limit);
        TaskQuery query = new TaskQuery(
                states, Boolean.TRUE.equals(mine), Optional.ofNullable(deviceId), Optional.ofNullable(cursor), rows);
        Names.Lookup lookup = names.lookup();
        return Paging.page(
                tasks.list(caller, query).stream()
                        .map(each -> InspectionMapper.task(each, lookup))
                        .toList(),
                rows);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "一项任务 One task", description = "With the edition it has frozen.")
    public TaskView get(@Context Caller caller, @PathParam("id") UUID id) {
        return view(tasks.require(caller, id));
    }

    @POST
    @Path("{id}/dispatch")
    @Operation(
            summary = "派工 Dispatch",
            description = "At least two inspectors with valid certificates. Department heads of the agency.")
    public TaskView dispatch(
            @Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen, DispatchOrder wire) {
        admit(caller, id, seen);
        return view(tasks.dispatch(caller, id, InspectionOrders.dispatch(wire)));
    }

    @POST
    @Path("{id}/hand-back")
    @Operation(
            summary = "退回派工 Hand back",
            description = "To the department head, with a reason; an inspector of the task.")
    public TaskView handBack(@Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen, Reason wire) {
        admit(caller, id, seen);
        return view(tasks.handBack(caller, id, Reasons.read(wire)));
    }

    @POST
    @Path("{id}/cancel")
    @Operation(summary = "终止 Cancel", description = "Without a report, with a reason; a department head.")
    public TaskView cancel(@Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen, Reason wire) {
        admit(caller, id, seen);
        return view(tasks.cancel(caller, id, Reasons.read(wire)));
    }

    @POST
    @Path("{id}/finish-site")
    @Operation(
            summary = "完成现场检验 Finish the work on site",
            description =
                    "The record must be complete; failed items need an opinion notice first. An inspector of the task.")
    public TaskView finishSite(
            @Context Caller caller, @PathParam("id") UUID id, @Context SeenVersion seen, SiteEnd wire) {
        FieldReader fields = new FieldReader();
        var representative = fields.text("unitRepresentative", wire.unitRepresentative(), 100);
        fields.complete();
        return view(tasks.finishSite(caller, id, seen.value(), representative.get()));
    }

    @POST
    @Path("{id}/reopen-site")
    @Operation(
            summary = "重新打开记录 Open the record again",
            description = "While the report is being compiled, with a reason; an inspector of the task.")
    public TaskView reopenSite(@Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen, Reason wire) {
        admit(caller, id, seen);
        return view(tasks.reopenSite(caller, id, Reasons.read(wire)));
    }

    @POST
    @Path("{id}/reports")
    @Creates("reports/{id}")
    @Operation(
            summary = "编制报告 Compile the report",
            description =
                    "From the record; departing from the proposed conclusion needs a reason. An inspector of the task.")
    public ReportView compile(
            @Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen, CompilationRequest wire) {
        admit(caller, id, seen);
        return ReportMapper.view(reports.compile(caller, id, InspectionOrders.compilation(wire)), names.lookup());
    }

    private void admit(Caller caller, UUID id, IfMatch seen) {
        seen.admit(tasks.require(caller, id).version());
    }

    private TaskView view(InspectionTask task) {
        return InspectionMapper.task(task, names.lookup());
    }
}
