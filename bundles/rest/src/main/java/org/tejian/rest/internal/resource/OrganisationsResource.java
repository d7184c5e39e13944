package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
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
import org.tejian.directory.CreditCode;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.Organisation;
import org.tejian.directory.OrganisationKind;
import org.tejian.directory.Organisations;
import org.tejian.refusal.Refusal;
import org.tejian.rest.internal.filter.Creates;
import org.tejian.rest.internal.mapping.DirectoryMapper;
import org.tejian.rest.internal.mapping.Names;
import org.tejian.rest.internal.wire.Items;
import org.tejian.rest.internal.wire.NewOrganisation;
import org.tejian.rest.internal.wire.OrganisationView;
import org.tejian.rest.internal.wire.PersonView;

/** Organisations and the people who work for them. */
@Component(service = OrganisationsResource.class)
@Path("v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "directory", description = "单位与人员 Organisations and people")
public final class OrganisationsResource {

    private static final int MOST = 100;

    private final Organisations organisations;
    private final Names names;

    @Activate
    public OrganisationsResource(@Reference Organisations organisations, @Reference Names names) {
        this.organisations = organisations;
        this.names = names;
    }

    @GET
    @Operation(summary = "按名称查找单位 Search by name", description = "Organisations whose name contains the text, by name.")
    public Items<OrganisationView> search(
            @QueryParam("text") @Parameter(description = "At least one character of the name") @Nullable String text,
            @QueryParam("kind") @Parameter(description = "Only organisations of that kind") @Nullable
                    OrganisationKind kind,
            @QueryParam("limit") @Parameter(description = "1 to 100; 50 when left out") @Nullable Integer limit) {
        return Items.all(
                organisations
                        .search(text == null ? "" : text, Optional.ofNullable(kind), Paging.limit(limit, MOST))
                        .stream()
                        .map(this::view)
                        .toList());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "一个单位 One organisation", description = "By its identifier.")
    public OrganisationView get(@PathParam("id") UUID id) {
        return view(organisations.require(id));
    }

    @GET
    @Path("by-credit-code/{code}")
    @Operation(
            summary = "按统一社会信用代码查找 By credit code",
            description = "The organisation registered under that unified social credit code.")
    public OrganisationView byCreditCode(
            @PathParam("code") @Parameter(schema = @Schema(type = "string")) CreditCode code) {
        return view(organisations
                .findByCreditCode(code)
                .orElseThrow(() -> new Refusal(DirectoryError.ORGANISATION_UNKNOWN, code)));
    }

    @POST
    @Creates("organisations/{id}")
    @Operation(
            summary = "登记单位 Enter an organisation",
            description = "One unit has one entry, keyed by its credit code.")
    public OrganisationView add(@Context Caller caller, NewOrganisation wire) {
        Organisation organisation = DirectoryMapper.organisation(wire);
        String reason = wire.creditCodeReason() == null ? "" : wire.creditCodeReason();
        return view(organisations.add(caller, organisation, reason));
    }

    @GET
    @Path("{id}/people")
    @Operation(
            summary = "单位人员 People of an organisation",
            description = "The caller's own, or of an organisation in the caller's region.")
    public Items<PersonView> people(@Context Caller caller, @PathParam("id") UUID id) {
        Organisation organisation = organisations.require(id);
        PeopleVisibility.require(caller, organisation);
        return Items.all(
                organisations.people(id).stream().map(DirectoryMapper::person).toList());
    }

    private OrganisationView view(Organisation organisation) {
        return DirectoryMapper.organisation(organisation, names.lookup());
    }
}
