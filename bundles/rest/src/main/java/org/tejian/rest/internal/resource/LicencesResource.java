package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
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
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.directory.Caller;
import org.tejian.licensing.CorrectedLicence;
import org.tejian.licensing.Job;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceCorrections;
import org.tejian.licensing.LicenceGate;
import org.tejian.licensing.LicenceQuery;
import org.tejian.licensing.LicenceStatus;
import org.tejian.licensing.LicenceVisibility;
import org.tejian.licensing.Licences;
import org.tejian.licensing.LicensingError;
import org.tejian.licensing.RenewalKind;
import org.tejian.refusal.Refusal;
import org.tejian.rest.internal.filter.Creates;
import org.tejian.rest.internal.input.FieldReader;
import org.tejian.rest.internal.input.IfMatch;
import org.tejian.rest.internal.input.SeenVersion;
import org.tejian.rest.internal.mapping.LicenceMapper;
import org.tejian.rest.internal.mapping.Names;
import org.tejian.rest.internal.wire.Items;
import org.tejian.rest.internal.wire.LicenceAnswer;
import org.tejian.rest.internal.wire.LicenceCorrectionRequest;
import org.tejian.rest.internal.wire.LicenceCorrectionView;
import org.tejian.rest.internal.wire.LicenceExtension;
import org.tejian.rest.internal.wire.LicenceFileView;
import org.tejian.rest.internal.wire.LicenceQuestion;
import org.tejian.rest.internal.wire.LicenceView;
import org.tejian.rest.internal.wire.LicencesOfUnit;
import org.tejian.rest.internal.wire.NewLicence;
import org.tejian.rest.internal.wire.Reason;
import org.tejian.rest.internal.wire.Renewal;
import org.tejian.rest.internal.wire.Withdrawal;

/** The register of licences, and the gate. */
@Component(service = LicencesResource.class)
@Path("v1/licences")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "licences", description = "许可 Licences of units, and the gate that refuses unlicensed work")
public final class LicencesResource {

    private final Licences licences;
    private final LicenceCorrections corrections;
    private final LicenceGate gate;
    private final Names names;

    @Activate
    public LicencesResource(
            @Reference Licences licences,
            @Reference LicenceCorrections corrections,
            @Reference LicenceGate gate,
            @Reference Names names) {
        this.licences = licences;
        this.corrections = corrections;
        this.gate = gate;
        this.names = names;
    }

    @GET
    @Operation(
            summary = "单位的许可证 Licences of a unit",
            description = "Newest first. Construction and maintenance units read their own.")
    public LicencesOfUnit ofUnit(
            @Context Caller caller,
            @QueryParam("unitId") @Parameter(description = "The unit", required = true) @Nullable UUID unitId) {
        FieldReader fields = new FieldReader();
        var given = fields.required("unitId", unitId);
        fields.complete();
        UUID unit = given.get();
        LicenceVisibility.requireUnit(caller, unit);
        LocalDate today = Today.inChina();
        Names.Lookup lookup = names.lookup();
        List<LicenceView> views = licences.ofUnit(unit).stream()
                .map(each -> LicenceMapper.view(each, lookup, today))
                .toList();
        return new LicencesOfUnit(views, gate.shielded(unit, today));
    }

    @GET
    @Path("register")
    @Operation(
            summary = "许可证登记册 The register",
            description =
                    "Licences within the caller's scope, in the order of entry: a regulator sees those of the units of its region, a unit or agency its own.")
    public Items<LicenceView> register(
            @Context Caller caller,
            @QueryParam("unitName") @Parameter(description = "Part of the holder's name") @Nullable String unitName,
            @QueryParam("unitId") @Parameter(description = "The holder") @Nullable UUID unitId,
            @QueryParam("number") @Parameter(description = "How the number begins") @Nullable String number,
            @QueryParam("status") @Parameter(description = "Statuses wanted today; repeatable")
                    Set<LicenceStatus> statuses,
            @QueryParam("endsBy") @Parameter(description = "Ending on that day or before") @Nullable LocalDate endsBy,
            @QueryParam("cursor") @Parameter(description = Paging.CURSOR) @Nullable UUID cursor,
            @QueryParam("limit") @Parameter(description = Paging.LIMIT) @Nullable Integer limit) {
        FieldReader fields = new FieldReader();
        LicenceQuery query = new LicenceQuery(
                fields.optionalText("unitName", unitName, 200),
                Optional.ofNullable(unitId),
                fields.optionalText("number", number, 60),
                statuses,
                Optional.ofNullable(endsBy));
        fields.complete();
        int rows = Paging.limit(limit);
        LocalDate today = Today.inChina();
        Names.Lookup lookup = names.lookup();
        List<LicenceView> views = licences.register(caller, query, Optional.ofNullable(cursor), rows).stream()
                .map(each -> LicenceMapper.view(each, lookup, today))
                .toList();
        return Paging.page(views, rows);
    }

    @GET
    @Path("{id}/file")
    @Operation(
            summary = "许可证档案 The file of a licence",
            description =
                    "With every period, decision and correction. Regulators of the holder's region, and the holder.")
    public LicenceFileView file(@Context Caller caller, @PathParam("id") UUID id) {
        return LicenceMapper.file(licences.file(caller, id), names.lookup(), Today.inChina());
    }

    @POST
    @Path("{id}/extend")
    @Operation(
            summary = "延期 Extend",
            description =
                    "For rebuilding or moving: once, at most a year, taken off the following four. Province licence clerks.")
    public LicenceView extend(
            @Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen, LicenceExtension wire) {
        FieldReader fields = new FieldReader();
        var until = fields.required("validUntil", wire.validUntil());
        var reason = fields.text("reason", wire.reason(), 2000);
        fields.complete();
        admit(caller, id, seen);
        return view(licences.extend(caller, id, until.get(), reason.get()));
    }

    @POST
    @Path("{id}/corrections")
    @Creates("licence-corrections/{id}")
    @Operation(
            summary = "更正许可证 Correct a licence",
            description =
                    "At once when it opens the gate to nothing, else once a second person of the province has confirmed it (S8).")
    public LicenceCorrectionView correct(
            @Context Caller caller,
            @PathParam("id") UUID id,
            @Context SeenVersion seen,
            LicenceCorrectionRequest wire) {
        CorrectedLicence content = LicenceMapper.corrected(wire);
        return LicenceMapper.correction(corrections.propose(caller, id, seen.value(), content, wire.reason()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "一份许可证 One licence", description = "By its identifier.")
    public LicenceView get(@Context Caller caller, @PathParam("id") UUID id) {
        return view(licences.find(id)
                .filter(found -> LicenceVisibility.sees(caller, found.unitId()))
                .orElseThrow(() -> new Refusal(LicensingError.LICENCE_UNKNOWN, id)));
    }

    @POST
    @Creates("licences/{id}")
    @Operation(summary = "登记许可证 Enter a licence", description = "Province licence clerks.")
    public LicenceView enter(@Context Caller caller, NewLicence wire) {
        return view(licences.enter(caller, LicenceMapper.licence(wire)));
    }

    @POST
    @Path("{id}/renew")
    @Operation(
            summary = "换证 Renew",
            description =
                    "The new period follows the old one when in time, else it begins on the day of issue. Lifts the shield at once.")
    public LicenceView renew(@Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen, Renewal wire) {
        FieldReader fields = new FieldReader();
        var issued = fields.required("issuedOn", wire.issuedOn());
        var until = fields.required("validUntil", wire.validUntil());
        fields.complete();
        admit(caller, id, seen);
        RenewalKind kind = wire.kind() == null ? RenewalKind.REVIEWED : wire.kind();
        return view(licences.renew(caller, id, kind, issued.get(), until.get()));
    }

    @POST
    @Path("{id}/withdraw")
    @Operation(summary = "暂停、吊销、注销 Suspend, revoke or cancel", description = "With a reason, from today on.")
    public LicenceView withdraw(
            @Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen, Withdrawal wire) {
        FieldReader fields = new FieldReader();
        var status = fields.required("status", wire.status());
        var reason = fields.text("reason", wire.reason(), 2000);
        fields.complete();
        admit(caller, id, seen);
        return view(licences.withdraw(caller, id, Optional.of(status.get()), reason.get()));
    }

    @POST
    @Path("{id}/restore")
    @Operation(summary = "恢复 Lift a suspension", description = "With a reason.")
    public LicenceView restore(@Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen, Reason wire) {
        String reason = Reasons.read(wire);
        admit(caller, id, seen);
        return view(licences.withdraw(caller, id, Optional.empty(), reason));
    }

    @POST
    @Path("check")
    @Operation(
            summary = "许可校验 Ask the gate",
            description =
                    "Whether the unit may do this work; changes nothing. Construction and maintenance units ask for themselves.")
    public LicenceAnswer check(@Context Caller caller, LicenceQuestion wire) {
        Job job = LicenceMapper.job(wire, Today.inChina());
        LicenceVisibility.requireUnit(caller, wire.unitId());
        return LicenceMapper.answer(gate.decide(wire.unitId(), job));
    }

    /** The version is looked at only when one is named: who may not change a licence is told so by the service first. */
    private void admit(Caller caller, UUID id, IfMatch seen) {
        if (!seen.header().isEmpty()) {
            seen.admit(licences.file(caller, id).version());
        }
    }

    private LicenceView view(Licence licence) {
        return LicenceMapper.view(licence, names.lookup(), Today.inChina());
    }
}
