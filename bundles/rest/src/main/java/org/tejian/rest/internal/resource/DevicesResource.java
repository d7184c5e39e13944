package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
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
import org.tejian.archive.ArchiveError;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceArchive;
import org.tejian.archive.DeviceCorrection;
import org.tejian.archive.DevicePage;
import org.tejian.archive.DeviceQuery;
import org.tejian.archive.DeviceState;
import org.tejian.directory.Caller;
import org.tejian.directory.RegionCode;
import org.tejian.inspection.InspectionReports;
import org.tejian.refusal.Refusal;
import org.tejian.registration.RegistrationError;
import org.tejian.registration.UseRegistrations;
import org.tejian.rest.internal.input.FieldReader;
import org.tejian.rest.internal.input.Moment;
import org.tejian.rest.internal.input.SeenVersion;
import org.tejian.rest.internal.mapping.DeviceMapper;
import org.tejian.rest.internal.mapping.Names;
import org.tejian.rest.internal.mapping.NotificationMapper;
import org.tejian.rest.internal.mapping.ReportMapper;
import org.tejian.rest.internal.wire.DeviceCorrectionRequest;
import org.tejian.rest.internal.wire.DevicePageView;
import org.tejian.rest.internal.wire.DeviceView;
import org.tejian.rest.internal.wire.HistoryLine;
import org.tejian.rest.internal.wire.Items;
import org.tejian.rest.internal.wire.ReportRow;
import org.tejian.rest.internal.wire.UseRegistrationView;

/** The device file: search, read, history, correction. */
@Component(service = DevicesResource.class)
@Path("v1/devices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "devices", description = "设备档案 The one archive of devices")
public final class DevicesResource {

    private final DeviceArchive archive;
    private final UseRegistrations registrations;
    private final InspectionReports reports;
    private final Names names;

    @Activate
    public DevicesResource(
            @Reference DeviceArchive archive,
            @Reference UseRegistrations registrations,
            @Reference InspectionReports reports,
            @Reference Names names) {
        this.archive = archive;
        this.registrations = registrations;
        this.reports = reports;
        this.names = names;
    }

    @GET
    @Operation(
            summary = "查找设备 Search devices",
            description =
                    "Devices within the caller's scope that meet every filter given, by registration code; also as of"
                            + " a past moment.")
    public DevicePageView search(
            @Context Caller caller,
            @QueryParam("text")
                    @Parameter(
                            description =
                                    "Part of a code, certificate number, place, product number, or of the use unit's"
                                            + " name")
                    @Nullable
                    String text,
            @QueryParam("state") @Parameter(description = "States wanted; repeatable") Set<DeviceState> states,
            @QueryParam("category")
                    @Parameter(description = "First characters of the catalogue code, for example 3 for lifts")
                    @Nullable
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
            @QueryParam("cursor") @Parameter(description = Paging.CURSOR) @Nullable String cursor,
            @QueryParam("limit") @Parameter(description = Paging.LIMIT) @Nullable Integer limit) {
        DeviceQuery query = new DeviceQuery(
                text == null ? "" : text.strip(),
                states,
                category == null ? "" : category.strip(),
                Optional.ofNullable(region),
                Optional.ofNullable(dueBefore),
                Optional.ofNullable(dueAfter),
                Optional.ofNullable(asOf).map(Moment::instant),
                Optional.ofNullable(cursor),
                Paging.limit(limit));
        DevicePage page = archive.search(caller, query);
        return new DevicePageView(
                DeviceMapper.rows(page.devices(), names.lookup(DeviceMapper.named(page.devices())), Today.inChina()),
                page.total(),
                page.next());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "设备档案 One device", description = "The device file as it is, or as it was at a past moment.")
    public DeviceView get(
            @Context Caller caller,
            @PathParam("id") UUID id,
            @QueryParam("asOf")
                    @Parameter(
                            description = "Date (end of that day in China) or instant to look back to",
                            schema = @Schema(type = "string"))
                    @Nullable
                    Moment asOf) {
        Device device = asOf == null
                ? archive.require(caller, id)
                : archive.asOf(caller, id, asOf.instant())
                        .orElseThrow(() -> new Refusal(ArchiveError.DEVICE_UNKNOWN, id));
        return view(device);
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "更正数据 Correct data",
            description =
                    "Puts wrong data right; old value, new value, reason and person are kept. County supervisors in"
                            + " their county, province supervisors.")
    public DeviceView correct(
            @Context Caller caller, @PathParam("id") UUID id, @Context SeenVersion seen, DeviceCorrectionRequest wire) {
        long version = seen.value();
        seen.admit(archive.require(caller, id).version());
        FieldReader fields = new FieldReader();
        var reason = fields.text("reason", wire.reason(), 2000);
        DeviceCorrection correction = DeviceMapper.correction(fields, wire);
        return view(archive.correct(caller, id, version, correction, reason.get()));
    }

    @GET
    @Path("by-number/{number}")
    @Operation(summary = "按代码或证号查找 By number", description = "Registration code, maker's code or certificate number.")
    public DeviceView byNumber(@Context Caller caller, @PathParam("number") String number) {
        return view(archive.findByNumber(caller, number)
                .orElseThrow(() -> new Refusal(ArchiveError.DEVICE_UNKNOWN, number)));
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "设备履历 History", description = "What happened to the device, oldest first.")
    public Items<HistoryLine> history(@Context Caller caller, @PathParam("id") UUID id) {
        return Items.all(
                archive.history(caller, id).stream().map(DeviceMapper::history).toList());
    }

    @GET
    @Path("{id}/reports")
    @Operation(
            summary = "检验报告 Reports",
            description = "The issued reports of the device, of every agency, newest first.")
    public Items<ReportRow> reports(@Context Caller caller, @PathParam("id") UUID id) {
        return Items.all(ReportMapper.rows(reports.ofDevice(caller, id), names.lookup()));
    }

    @GET
    @Path("{id}/use-registration")
    @Operation(summary = "使用登记 Use registration", description = "The live registration of the device.")
    public UseRegistrationView registration(@Context Caller caller, @PathParam("id") UUID id) {
        return registrations
                .ofDevice(caller, id)
                .map(each -> NotificationMapper.view(each, names.lookup()))
                .orElseThrow(() -> new Refusal(RegistrationError.REGISTRATION_UNKNOWN, id));
    }

    private DeviceView view(Device device) {
        return DeviceMapper.view(device, names.lookup(DeviceMapper.named(device)), Today.inChina());
    }
}
