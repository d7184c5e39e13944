package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
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
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.directory.Caller;
import org.tejian.inspection.NoticeQuery;
import org.tejian.inspection.NoticeState;
import org.tejian.inspection.OpinionNotice;
import org.tejian.inspection.OpinionNotices;
import org.tejian.rest.internal.input.FieldReader;
import org.tejian.rest.internal.input.IfMatch;
import org.tejian.rest.internal.mapping.InspectionMapper;
import org.tejian.rest.internal.mapping.Names;
import org.tejian.rest.internal.wire.Items;
import org.tejian.rest.internal.wire.NoticeAnswer;
import org.tejian.rest.internal.wire.NoticeView;
import org.tejian.rest.internal.wire.RecheckOrder;
import org.tejian.rest.internal.wire.TaskView;

/** Opinion notices: what failed, until when it must be put right, and what the unit answers. */
@Component(service = OpinionNoticesResource.class)
@Path("v1/opinion-notices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "opinion notices", description = "检验意见通知书 Opinion notices and re-inspection")
public final class OpinionNoticesResource {

    private final OpinionNotices notices;
    private final Names names;

    @Activate
    public OpinionNoticesResource(@Reference OpinionNotices notices, @Reference Names names) {
        this.notices = notices;
        this.names = names;
    }

    @GET
    @Operation(summary = "意见通知书列表 List", description = "Notices within the caller's scope, oldest first.")
    public Items<NoticeView> list(
            @Context Caller caller,
            @QueryParam("state") @Parameter(description = "States wanted; repeatable") Set<NoticeState> states,
            @QueryParam("taskId") @Parameter(description = "Only of that inspection") @Nullable UUID taskId,
            @QueryParam("deviceId") @Parameter(description = "Only of that device") @Nullable UUID deviceId,
            @QueryParam("cursor") @Parameter(description = Paging.CURSOR) @Nullable UUID cursor,
            @QueryParam("limit") @Parameter(description = Paging.LIMIT) @Nullable Integer limit) {
        int rows = Paging.limit(limit);
        NoticeQuery query = new NoticeQuery(
                states, Optional.ofNullable(taskId), Optional.ofNullable(deviceId), Optional.ofNullable(cursor), rows);
        return Paging.page(notices.list(caller, query).stream().map(this::view).toList(), rows);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "一份意见通知书 One notice", description = "With the failed items as they were.")
    public NoticeView get(@Context Caller caller, @PathParam("id") UUID id) {
        return view(notices.require(caller, id));
    }

    @POST
    @Path("{id}/answer")
    @Operation(summary = "整改回复 Answer", description = "What the unit has done; may be repeated until the recheck.")
    public NoticeView answer(
            @Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen, NoticeAnswer wire) {
        admit(caller, id, seen);
        FieldReader fields = new FieldReader();
        var answer = fields.text("answer", wire.answer(), 2000);
        if (wire.proofs() != null && wire.proofs().contains(null)) {
            fields.add("proofs", "不得有空项。", "No empty lines.");
        }
        fields.complete();
        List<String> proofs = wire.proofs() == null ? List.of() : wire.proofs();
        return view(notices.answer(caller, id, answer.get(), proofs));
    }

    @POST
    @Path("{id}/recheck")
    @Operation(
            summary = "复检 Look again at what failed",
            description = "On site, or by the proof the unit sent. An inspector of the task.")
    public TaskView recheck(
            @Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen, RecheckOrder wire) {
        admit(caller, id, seen);
        FieldReader fields = new FieldReader();
        var how = fields.required("how", wire.how());
        fields.complete();
        return InspectionMapper.task(notices.recheck(caller, id, how.get()), names.lookup());
    }

    @GET
    @Path("{id}/notice.pdf")
    @Produces({Pdf.TYPE, MediaType.APPLICATION_JSON})
    @Operation(summary = "意见通知书文件 The printed notice", description = "As PDF, byte-identical at each call.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = Pdf.TYPE, schema = @Schema(type = "string", format = "binary")))
    public Response pdf(@Context Caller caller, @PathParam("id") UUID id, @Context Request request) {
        return Pdf.answer(request, "notice-" + id, notices.pdf(caller, id));
    }

    private void admit(Caller caller, UUID id, IfMatch seen) {
        seen.admit(notices.require(caller, id).version());
    }

    private NoticeView view(OpinionNotice notice) {
        return InspectionMapper.notice(notice, names.lookup());
    }
}
