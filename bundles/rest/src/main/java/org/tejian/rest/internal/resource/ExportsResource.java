package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.archive.DeviceQuery;
import org.tejian.archive.DeviceState;
import org.tejian.directory.Caller;
import org.tejian.directory.RegionCode;
import org.tejian.exchange.ExportQuery;
import org.tejian.exchange.Exports;
import org.tejian.exchange.FileFormat;
import org.tejian.inspection.ReportState;
import org.tejian.inspection.TaskState;
import org.tejian.registration.ApplicationState;
import org.tejian.registration.NotificationState;
import org.tejian.rest.internal.input.Moment;

/** Every list as a file, with the filters of the list and as many rows. */
@Component(service = ExportsResource.class)
@Path("v1/exports")
@Produces({Files.XLSX, Files.CSV})
@Tag(name = "exchange", description = "数据导入导出 Data in and out as Excel and CSV")
public final class ExportsResource {

    private final Exports exports;

    @Activate
    public ExportsResource(@Reference Exports exports) {
        this.exports = exports;
    }

    @GET
    @Path("devices")
    @Operation(
            summary = "导出设备 Devices",
            description = "The devices that the list shows with the same filters; the columns are those of the import.")
    public Response devices(
            @Context Caller caller,
            @QueryParam("text") @Parameter(description = "As in the list of devices") @Nullable String text,
            @QueryParam("state") @Parameter(description = "States wanted; repeatable") Set<DeviceState> states,
            @QueryParam("category") @Parameter(description = "First characters of the catalogue code") @Nullable
                    String category,
            @QueryParam("region")
                    @Parameter(description = "Region of the place of use", schema = @Schema(type = "string"))
                    @Nullable
                    RegionCode region,
            @QueryParam("dueBefore") @Parameter(description = "Next inspection due on or before that day") @Nullable
                    LocalDate dueBefore,
            @QueryParam("dueAfter") @Parameter(description = "Next inspection due after that day") @Nullable
                    LocalDate dueAfter,
            @QueryParam("asOf")
                    @Parameter(
                            description = "Date (end of that day in China) or instant to look back to",
                            schema = @Schema(type = "string"))
                    @Nullable
                    Moment asOf,
            @QueryParam("format") @Parameter(description = Files.FORMAT) @Nullable FileFormat format) {
        DeviceQuery query = new DeviceQuery(
                text == null ? "" : text.strip(),
                states,
                category == null ? "" : category.strip(),
                Optional.ofNullable(region),
                Optional.ofNullable(dueBefore),
                Optional.ofNullable(dueAfter),
                Optional.ofNullable(asOf).map(Moment::instant),
                Optional.empty(),
                1);
        return file(caller, "设备", format, new ExportQuery.Devices(query));
    }

    @GET
    @Path("units")
    @Operation(
            summary = "导出单位一览 Units at a glance",
            description = "Units whose name contains the text, within the scope.")
    public Response units(
            @Context Caller caller,
            @QueryParam("text") @Parameter(description = "At least one character of the name") @Nullable String text,
            @QueryParam("format") @Parameter(description = Files.FORMAT) @Nullable FileFormat format) {
        return file(caller, "单位", format, new ExportQuery.UnitsNamed(text == null ? "" : text));
    }

    @GET
    @Path("licences")
    @Operation(summary = "导出许可证 Licences", description = "The register of licences.")
    public Response licences(
            @Context Caller caller,
            @QueryParam("format") @Parameter(description = Files.FORMAT) @Nullable FileFormat format) {
        return file(caller, "许可证", format, new ExportQuery.Licences());
    }

    @GET
    @Path("certificates")
    @Operation(
            summary = "导出人员证书 Certificates of persons",
            description = "Of the people whom the caller may see: their own organisation's, or of their region.")
    public Response certificates(
            @Context Caller caller,
            @QueryParam("format") @Parameter(description = Files.FORMAT) @Nullable FileFormat format) {
        return file(caller, "人员证书", format, new ExportQuery.Certificates());
    }

    @GET
    @Path("notifications")
    @Operation(summary = "导出施工告知 Notifications", description = "Within the caller's scope.")
    public Response notifications(
            @Context Caller caller,
            @QueryParam("state") @Parameter(description = "States wanted; repeatable") Set<NotificationState> states,
            @QueryParam("format") @Parameter(description = Files.FORMAT) @Nullable FileFormat format) {
        return file(caller, "施工告知", format, new ExportQuery.Notifications(states));
    }

    @GET
    @Path("registration-applications")
    @Operation(summary = "导出登记申请 Applications", description = "Within the caller's scope.")
    public Response registrations(
            @Context Caller caller,
            @QueryParam("state") @Parameter(description = "States wanted; repeatable") Set<ApplicationState> states,
            @QueryParam("format") @Parameter(description = Files.FORMAT) @Nullable FileFormat format) {
        return file(caller, "登记申请", format, new ExportQuery.Registrations(states));
    }

    @GET
    @Path("inspection-tasks")
    @Operation(summary = "导出检验任务 Tasks", description = "Within the caller's scope.")
    public Response tasks(
            @Context Caller caller,
            @QueryParam("state") @Parameter(description = "States wanted; repeatable") Set<TaskState> states,
            @QueryParam("mine") @Parameter(description = "true: only those the caller inspects") @Nullable Boolean mine,
            @QueryParam("deviceId") @Parameter(description = "Only of that device") @Nullable UUID deviceId,
            @QueryParam("format") @Parameter(description = Files.FORMAT) @Nullable FileFormat format) {
        return file(
                caller,
                "检验任务",
                format,
                new ExportQuery.Tasks(states, Boolean.TRUE.equals(mine), Optional.ofNullable(deviceId)));
    }

    @GET
    @Path("reports")
    @Operation(summary = "导出检验报告 Reports", description = "Within the caller's scope.")
    public Response reports(
            @Context Caller caller,
            @QueryParam("state") @Parameter(description = "States wanted; repeatable") Set<ReportState> states,
            @QueryParam("deviceId") @Parameter(description = "Only of that device") @Nullable UUID deviceId,
            @QueryParam("format") @Parameter(description = Files.FORMAT) @Nullable FileFormat format) {
        return file(caller, "检验报告", format, new ExportQuery.Reports(states, Optional.ofNullable(deviceId)));
    }

    @GET
    @Path("events")
    @Operation(summary = "导出审计日志 Events", description = "After a position, in order. Auditors.")
    public Response events(
            @Context Caller caller,
            @QueryParam("after")
                    @Parameter(description = "Position of the last event seen; 0 for the beginning")
                    @Nullable
                    Long after,
            @QueryParam("format") @Parameter(description = Files.FORMAT) @Nullable FileFormat format) {
        return file(caller, "审计日志", format, new ExportQuery.Events(after == null ? 0 : Math.max(0, after)));
    }

    private Response file(Caller caller, String name, @Nullable FileFormat format, ExportQuery query) {
        FileFormat wanted = Files.format(format);
        return Files.streamed(name, wanted, out -> exports.write(caller, query, wanted, out));
    }
}
