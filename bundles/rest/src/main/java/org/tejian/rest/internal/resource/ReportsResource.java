package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
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
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.archive.DeviceCode;
import org.tejian.directory.Caller;
import org.tejian.inspection.InspectionReport;
import org.tejian.inspection.InspectionReports;
import org.tejian.inspection.ProductQuery;
import org.tejian.inspection.ReportQuery;
import org.tejian.inspection.ReportState;
import org.tejian.rest.internal.input.FieldReader;
import org.tejian.rest.internal.input.IfMatch;
import org.tejian.rest.internal.mapping.InspectionMapper;
import org.tejian.rest.internal.mapping.Names;
import org.tejian.rest.internal.mapping.ReportMapper;
import org.tejian.rest.internal.wire.Delivery;
import org.tejian.rest.internal.wire.Items;
import org.tejian.rest.internal.wire.Reason;
import org.tejian.rest.internal.wire.Remarks;
import org.tejian.rest.internal.wire.ReportRow;
import org.tejian.rest.internal.wire.ReportView;
import org.tejian.rest.internal.wire.TaskView;

/** Reports: review, approval, delivery, correction. */
@Component(service = ReportsResource.class)
@Path("v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "reports", description = "检验报告 Reports, under four eyes")
public final class ReportsResource {

    private static final int LONGEST = 2000;

    private final InspectionReports reports;
    private final Names names;

    @Activate
    public ReportsResource(@Reference InspectionReports reports, @Reference Names names) {
        this.reports = reports;
        this.names = names;
    }

    @GET
    @Operation(summary = "报告列表 List", description = "Reports that the caller may open, newest first.")
    public Items<ReportRow> list(
            @Context Caller caller,
            @QueryParam("state") @Parameter(description = "States wanted; repeatable") Set<ReportState> states,
            @QueryParam("taskId") @Parameter(description = "Only of that inspection") @Nullable UUID taskId,
            @QueryParam("deviceId") @Parameter(description = "Only of that device") @Nullable UUID deviceId,
            @QueryParam("cursor") @Parameter(description = Paging.CURSOR) @Nullable UUID cursor,
            @QueryParam("limit") @Parameter(description = Paging.LIMIT) @Nullable Integer limit) {
        int rows = Paging.limit(limit);
        ReportQuery query = new ReportQuery(
                states, Optional.ofNullable(taskId), Optional.ofNullable(deviceId), Optional.ofNullable(cursor), rows);
        return Paging.page(ReportMapper.rows(reports.list(caller, query), names.lookup()), rows);
    }

    @GET
    @Path("of-product")
    @Operation(
            summary = "产品的报告 Reports on a product",
            description =
                    "By device code, or by maker and product number: what a construction notification names finds its manufacturing supervision.")
    public Items<ReportRow> ofProduct(
            @Context Caller caller,
            @QueryParam("deviceCode") @Parameter(description = "The maker's 17-digit code") @Nullable String deviceCode,
            @QueryParam("manufacturer") @Parameter(description = "The maker's name") @Nullable String manufacturer,
            @QueryParam("productNumber") @Parameter(description = "The maker's number") @Nullable
                    String productNumber) {
        FieldReader fields = new FieldReader();
        var code = fields.optional("deviceCode", deviceCode, DeviceCode::new);
        String maker = fields.optionalText("manufacturer", manufacturer, 200);
        String number = fields.optionalText("productNumber", productNumber, 100);
        fields.complete();
        return Items.all(
                ReportMapper.rows(reports.ofProduct(caller, new ProductQuery(code, maker, number)), names.lookup()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "一份报告 One report", description = "With all its values; needs no plugin.")
    public ReportView get(@Context Caller caller, @PathParam("id") UUID id) {
        return view(reports.require(caller, id));
    }

    @GET
    @Path("{id}/report.pdf")
    @Produces({Pdf.TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "报告文件 The file",
            description = "As PDF: the issued one byte-identical at each call, a draft marked 草稿.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = Pdf.TYPE, schema = @Schema(type = "string", format = "binary")))
    public Response pdf(@Context Caller caller, @PathParam("id") UUID id, @Context Request request) {
        return Pdf.answer(request, "report-" + id, reports.pdf(caller, id));
    }

    @GET
    @Path("{id}/certificate.pdf")
    @Produces({Pdf.TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "证书文件 The certificate",
            description = "监督检验证书 as PDF, beside a passed report of a type that has one, byte-identical at each call;"
                    + " refused when the conclusion is no pass or the type has none.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = Pdf.TYPE, schema = @Schema(type = "string", format = "binary")))
    public Response certificate(@Context Caller caller, @PathParam("id") UUID id, @Context Request request) {
        return Pdf.answer(request, "certificate-" + id, reports.certificate(caller, id));
    }

    @POST
    @Path("{id}/review")
    @Operation(summary = "审核 Review", description = "A reviewer of the agency who neither inspected nor approved.")
    public ReportView review(@Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen, Remarks wire) {
        admit(caller, id, seen);
        return view(reports.review(caller, id, remarks(wire)));
    }

    @POST
    @Path("{id}/send-back")
    @Operation(summary = "退回编制 Send back", description = "To the inspectors, with remarks; a reviewer or an approver.")
    public ReportView sendBack(@Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen, Remarks wire) {
        admit(caller, id, seen);
        return view(reports.sendBack(caller, id, remarks(wire)));
    }

    @POST
    @Path("{id}/approve")
    @Operation(
            summary = "批准 Approve",
            description =
                    "Number, seal, file and the device's facts in one transaction. An approver of the agency who neither inspected nor reviewed.")
    public ReportView approve(@Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen) {
        admit(caller, id, seen);
        return view(reports.approve(caller, id));
    }

    @POST
    @Path("{id}/deliver")
    @Operation(summary = "送达 Deliver", description = "Notes who received it. Receptionists of the agency.")
    public ReportView deliver(@Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen, Delivery wire) {
        admit(caller, id, seen);
        FieldReader fields = new FieldReader();
        var receiver = fields.text("receiver", wire.receiver(), 100);
        fields.complete();
        return view(reports.deliver(caller, id, receiver.get()));
    }

    @POST
    @Path("{id}/correct")
    @Operation(
            summary = "更正 Open a correction",
            description = "With a reason; the report stays valid until the new version is approved. Quality heads.")
    public TaskView correct(@Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen, Reason wire) {
        // who may not correct reports is told so before anything is said of this one
        if (!seen.header().isEmpty()) {
            admit(caller, id, seen);
        }
        return InspectionMapper.task(reports.correct(caller, id, Reasons.read(wire)), names.lookup());
    }

    private static String remarks(Remarks wire) {
        FieldReader fields = new FieldReader();
        String remarks = fields.optionalText("remarks", wire.remarks(), LONGEST);
        fields.complete();
        return remarks;
    }

    private void admit(Caller caller, UUID id, IfMatch seen) {
        seen.admit(reports.require(caller, id).version());
    }

    private ReportView view(InspectionReport report) {
        return ReportMapper.view(report, names.lookup());
    }
}
