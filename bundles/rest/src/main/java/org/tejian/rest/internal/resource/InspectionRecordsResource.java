package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.directory.Caller;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.InspectionTasks;
import org.tejian.inspection.OpinionNotices;
import org.tejian.refusal.Refusal;
import org.tejian.rest.internal.filter.Creates;
import org.tejian.rest.internal.input.FieldReader;
import org.tejian.rest.internal.input.SeenVersion;
import org.tejian.rest.internal.mapping.InspectionMapper;
import org.tejian.rest.internal.mapping.Names;
import org.tejian.rest.internal.wire.ItemNumbers;
import org.tejian.rest.internal.wire.NewNotice;
import org.tejian.rest.internal.wire.NoticeView;
import org.tejian.rest.internal.wire.PreviousRecordView;
import org.tejian.rest.internal.wire.RecordEntry;
import org.tejian.rest.internal.wire.RecordView;

/** The record of an inspection, with what the type says to it. */
@Component(service = InspectionRecordsResource.class)
@Path("v1/inspection-tasks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "inspection records", description = "原始记录 Records, assessed at each save")
public final class InspectionRecordsResource {

    private final InspectionTasks tasks;
    private final OpinionNotices notices;
    private final Names names;

    @Activate
    public InspectionRecordsResource(
            @Reference InspectionTasks tasks, @Reference OpinionNotices notices, @Reference Names names) {
        this.tasks = tasks;
        this.notices = notices;
        this.names = names;
    }

    @GET
    @Path("{id}/record")
    @Operation(summary = "原始记录 The record", description = "What was entered, with outcomes, findings and proposals.")
    public RecordView get(@Context Caller caller, @PathParam("id") UUID id) {
        return InspectionMapper.record(tasks.record(caller, id));
    }

    @PUT
    @Path("{id}/record")
    @Operation(
            summary = "保存原始记录 Save the record",
            description = "Complete or not; what is wrong comes back as findings. An inspector of the task.")
    public RecordView save(
            @Context Caller caller, @PathParam("id") UUID id, @Context SeenVersion seen, RecordEntry wire) {
        long version = seen.value();
        FieldReader fields = new FieldReader();
        var record = fields.required("record", wire.record());
        fields.complete();
        seen.admit(tasks.record(caller, id).version());
        return InspectionMapper.record(tasks.saveRecord(caller, id, version, record.get()));
    }

    @POST
    @Path("{id}/record/sign")
    @Operation(
            summary = "签字确认项目 Sign items",
            description =
                    "Items of class A before the next stage; in the caller's own name, today. An inspector of the task.")
    public RecordView sign(
            @Context Caller caller, @PathParam("id") UUID id, @Context SeenVersion seen, ItemNumbers wire) {
        long version = seen.value();
        FieldReader fields = new FieldReader();
        Set<String> items = fields.some("items", wire.items());
        fields.complete();
        return InspectionMapper.record(
                tasks.sign(caller, id, version, items.stream().sorted().toList()));
    }

    @GET
    @Path("{id}/previous-record")
    @Operation(
            summary = "上次检验的数据 Values to take over",
            description =
                    "What the agency's last report found: of the same type, or the parameters of another type of the device.")
    public PreviousRecordView previous(@Context Caller caller, @PathParam("id") UUID id) {
        return tasks.previousRecord(caller, id)
                .map(InspectionMapper::previous)
                .orElseThrow(() -> new Refusal(InspectionError.REPORT_UNKNOWN, id));
    }

    @POST
    @Path("{id}/opinion-notices")
    @Creates("opinion-notices/{id}")
    @Operation(
            summary = "出具检验意见通知书 Issue an opinion notice",
            description = "Over the items that failed. An inspector of the task.")
    public NoticeView issue(
            @Context Caller caller, @PathParam("id") UUID id, @Context SeenVersion seen, NewNotice wire) {
        FieldReader fields = new FieldReader();
        var dueBy = fields.required("dueBy", wire.dueBy());
        String remarks = fields.optionalText("remarks", wire.remarks(), 2000);
        fields.complete();
        return InspectionMapper.notice(notices.issue(caller, id, seen.value(), dueBy.get(), remarks), names.lookup());
    }
}
