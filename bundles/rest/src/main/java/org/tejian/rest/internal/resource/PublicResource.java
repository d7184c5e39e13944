package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.archive.ArchiveError;
import org.tejian.archive.DeviceArchive;
import org.tejian.archive.RegistrationCode;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.InspectionReports;
import org.tejian.licensing.Licence;
import org.tejian.licensing.Licences;
import org.tejian.refusal.Refusal;
import org.tejian.rest.internal.filter.Public;
import org.tejian.rest.internal.input.FieldReader;
import org.tejian.rest.internal.mapping.DeviceMapper;
import org.tejian.rest.internal.mapping.LicenceMapper;
import org.tejian.rest.internal.mapping.Names;
import org.tejian.rest.internal.mapping.ReportMapper;
import org.tejian.rest.internal.wire.Items;
import org.tejian.rest.internal.wire.LicenceView;
import org.tejian.rest.internal.wire.PublicDeviceView;
import org.tejian.rest.internal.wire.Ref;
import org.tejian.rest.internal.wire.ReportFactsView;
import org.tejian.rest.internal.wire.UnitLicences;

/** What anybody may ask: the facts behind a QR code, and the licences of a unit. */
@Component(service = PublicResource.class)
@Path("v1/public")
@Produces(MediaType.APPLICATION_JSON)
@Public
@Tag(name = "public", description = "公众查询 Public queries, without signing in")
public final class PublicResource {

    private static final int SHORTEST_NAME = 2;
    private static final int MOST = 100;

    private final DeviceArchive archive;
    private final InspectionReports reports;
    private final Licences licences;
    private final Names names;

    @Activate
    public PublicResource(
            @Reference DeviceArchive archive,
            @Reference InspectionReports reports,
            @Reference Licences licences,
            @Reference Names names) {
        this.archive = archive;
        this.reports = reports;
        this.licences = licences;
        this.names = names;
    }

    @GET
    @Path("devices/{code}")
    @Operation(summary = "核验设备 Verify a device", description = "By its registration code; no personal data.")
    public PublicDeviceView device(
            @PathParam("code") @Parameter(schema = @Schema(type = "string")) RegistrationCode code) {
        return archive.publicFacts(code)
                .map(each -> DeviceMapper.publicFacts(each, Today.inChina()))
                .orElseThrow(() -> new Refusal(ArchiveError.DEVICE_UNKNOWN, code));
    }

    @GET
    @Path("reports/{number}")
    @Operation(summary = "核验报告 Verify a report", description = "By its number and the check code printed with it.")
    public ReportFactsView report(
            @PathParam("number") String number,
            @QueryParam("code") @Parameter(description = "Check code of the QR code", required = true) @Nullable
                    String code) {
        return reports.verify(number, code == null ? "" : code)
                .map(ReportMapper::facts)
                .orElseThrow(() -> new Refusal(InspectionError.REPORT_UNKNOWN, number));
    }

    @GET
    @Path("licences")
    @Operation(summary = "查询许可 Query licences", description = "Licences of the units whose name contains the text.")
    public Items<UnitLicences> licences(
            @QueryParam("unitName")
                    @Parameter(description = "At least two characters of the unit's name", required = true)
                    @Nullable
                    String unitName,
            @QueryParam("limit") @Parameter(description = "1 to 100; 50 when left out") @Nullable Integer limit) {
        FieldReader fields = new FieldReader();
        var name = fields.text("unitName", unitName, 200);
        if (unitName != null && unitName.strip().length() < SHORTEST_NAME) {
            fields.add("unitName", "至少两个字。", "At least two characters.");
        }
        fields.complete();
        LocalDate today = Today.inChina();
        Names.Lookup lookup = names.lookup();
        Map<Ref, List<LicenceView>> byUnit = new LinkedHashMap<>();
        for (Licence each : licences.search(name.get(), Paging.limit(limit, MOST))) {
            LicenceView view = LicenceMapper.view(each, lookup, today);
            byUnit.computeIfAbsent(view.unit(), unit -> new ArrayList<>()).add(view);
        }
        return Items.all(byUnit.entrySet().stream()
                .map(unit -> new UnitLicences(unit.getKey(), unit.getValue()))
                .toList());
    }
}
