package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import org.tejian.directory.Organisations;
import org.tejian.registration.Application;
import org.tejian.registration.ApplicationState;
import org.tejian.registration.Applications;
import org.tejian.rest.internal.filter.Creates;
import org.tejian.rest.internal.input.FieldReader;
import org.tejian.rest.internal.input.IfMatch;
import org.tejian.rest.internal.mapping.Names;
import org.tejian.rest.internal.mapping.RegistrationMapper;
import org.tejian.rest.internal.wire.ConflictSolution;
import org.tejian.rest.internal.wire.Items;
import org.tejian.rest.internal.wire.MissingList;
import org.tejian.rest.internal.wire.NewDispute;
import org.tejian.rest.internal.wire.Reason;
import org.tejian.rest.internal.wire.RegistrationApplicationRequest;
import org.tejian.rest.internal.wire.RegistrationApplicationView;

/** Applications for use registration and its changes, from filing to the decision. */
@Component(service = RegistrationApplicationsResource.class)
@Path("v1/registration-applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "registration applications",
        description = "登记申请 Use registration, its changes, stop, transfer, move, scrap")
public final class RegistrationApplicationsResource {

    private final Applications applications;
    private final Organisations organisations;
    private final Names names;

    @Activate
    public RegistrationApplicationsResource(
            @Reference Applications applications, @Reference Organisations organisations, @Reference Names names) {
        this.applications = applications;
        this.organisations = organisations;
        this.names = names;
    }

    @POST
    @Creates("registration-applications/{id}")
    @Operation(
            summary = "提交登记申请 File an application",
            description = "The use unit's manager for its own devices; county clerks and supervisors on paper.")
    public RegistrationApplicationView file(@Context Caller caller, RegistrationApplicationRequest wire) {
        return view(applications.file(caller, RegistrationMapper.content(wire)));
    }

    @GET
    @Operation(summary = "登记申请列表 List", description = "Applications within the caller's scope, oldest first.")
    public Items<RegistrationApplicationView> list(
            @Context Caller caller,
            @QueryParam("state") @Parameter(description = "States wanted; repeatable") Set<ApplicationState> states,
            @QueryParam("cursor") @Parameter(description = Paging.CURSOR) @Nullable UUID cursor,
            @QueryParam("limit") @Parameter(description = Paging.LIMIT) @Nullable Integer limit) {
        int rows = Paging.limit(limit);
        return Paging.page(views(applications.list(caller, states, Optional.ofNullable(cursor), rows)), rows);
    }

    @GET
    @Path("one-person")
    @Operation(
            summary = "一人办结清单 One-person decisions",
            description =
                    "What one person checked and decided on a day (rule S3). Prefecture and province regulators; yesterday when no day is given.")
    public Items<RegistrationApplicationView> onePerson(
            @Context Caller caller, @QueryParam("day") @Parameter(description = "The day") @Nullable LocalDate day) {
        LocalDate wanted = day == null ? Today.inChina().minusDays(1) : day;
        return Items.all(views(applications.onePersonDecisions(caller, wanted)));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "一份登记申请 One application", description = "With the differences found.")
    public RegistrationApplicationView get(@Context Caller caller, @PathParam("id") UUID id) {
        return view(applications.require(caller, id));
    }

    @POST
    @Path("{id}/complete")
    @Operation(summary = "补正后重新提交 Hand in again", description = "After it was sent back; kind and devices stay.")
    public RegistrationApplicationView complete(
            @Context Caller caller,
            @PathParam("id") UUID id,
            @Context IfMatch seen,
            RegistrationApplicationRequest wire) {
        admit(caller, id, seen);
        return view(applications.complete(caller, id, RegistrationMapper.content(wire)));
    }

    @POST
    @Path("{id}/check")
    @Operation(
            summary = "初审 First check",
            description = "Compares what is declared with the device file. County clerks and supervisors.")
    public RegistrationApplicationView check(@Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen) {
        admit(caller, id, seen);
        return view(applications.check(caller, id));
    }

    @POST
    @Path("{id}/conflicts")
    @Operation(
            summary = "登记与报告不一致 Dispute a value",
            description = "A difference that the clerk found between the application and the report.")
    public RegistrationApplicationView dispute(
            @Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen, NewDispute wire) {
        FieldReader fields = new FieldReader();
        var device = fields.required("deviceId", wire.deviceId());
        var field = fields.text("field", wire.field(), 120);
        var declared = fields.optionalText("declared", wire.declared(), 300);
        var reported = fields.text("reported", wire.reported(), 300);
        fields.complete();
        admit(caller, id, seen);
        return view(applications.dispute(caller, id, device.get(), field.get(), declared, reported.get()));
    }

    @POST
    @Path("{id}/conflicts/{conflict}/solve")
    @Operation(
            summary = "处理数据不一致 Solve a difference",
            description = "Says which value is right; county supervisors when the device file is to be corrected.")
    public RegistrationApplicationView solve(
            @Context Caller caller,
            @PathParam("id") UUID id,
            @PathParam("conflict") UUID conflict,
            @Context IfMatch seen,
            ConflictSolution wire) {
        FieldReader fields = new FieldReader();
        var solution = fields.required("solution", wire.solution());
        var reason = fields.text("reason", wire.reason(), 2000);
        fields.complete();
        admit(caller, id, seen);
        return view(applications.solve(caller, id, conflict, solution.get(), reason.get()));
    }

    @POST
    @Path("{id}/return")
    @Operation(
            summary = "一次性告知补正 Send back once",
            description = "With one list of all that is missing. County clerks and supervisors.")
    public RegistrationApplicationView sendBack(
            @Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen, MissingList wire) {
        FieldReader fields = new FieldReader();
        List<String> missing = wire.missing() == null ? List.of() : wire.missing();
        if (missing.stream().anyMatch(Objects::isNull)) {
            fields.add("missing", "不得为空值。", "None of the items is null.");
        }
        fields.complete();
        missing.forEach(each -> fields.optionalText("missing", each, 300));
        fields.complete();
        admit(caller, id, seen);
        return view(applications.sendBack(caller, id, missing));
    }

    @POST
    @Path("{id}/grant")
    @Operation(
            summary = "准予 Grant",
            description =
                    "With everything that follows for the device and its certificate. A county supervisor who did not make the first check.")
    public RegistrationApplicationView grant(@Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen) {
        admit(caller, id, seen);
        return view(applications.grant(caller, id));
    }

    @POST
    @Path("{id}/refuse")
    @Operation(summary = "不予 Refuse", description = "With a reason. County supervisors.")
    public RegistrationApplicationView refuse(
            @Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen, Reason wire) {
        admit(caller, id, seen);
        return view(applications.refuse(caller, id, Reasons.read(wire)));
    }

    @POST
    @Path("{id}/withdraw")
    @Operation(summary = "撤回 Withdraw", description = "What is not decided yet. The use unit, or a clerk on paper.")
    public RegistrationApplicationView withdraw(
            @Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen, Reason wire) {
        admit(caller, id, seen);
        return view(applications.withdraw(caller, id, Reasons.read(wire)));
    }

    private void admit(Caller caller, UUID id, IfMatch seen) {
        seen.admit(applications.require(caller, id).version());
    }

    private List<RegistrationApplicationView> views(List<Application> found) {
        Names.Lookup lookup = names.lookup();
        return found.stream()
                .map(each -> RegistrationMapper.view(each, lookup, organisations))
                .toList();
    }

    private RegistrationApplicationView view(Application application) {
        return RegistrationMapper.view(application, names.lookup(), organisations);
    }
}
