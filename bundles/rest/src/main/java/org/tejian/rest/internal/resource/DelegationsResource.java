package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisations;
import org.tejian.rest.internal.filter.Creates;
import org.tejian.rest.internal.input.FieldReader;
import org.tejian.rest.internal.mapping.AccountMapper;
import org.tejian.rest.internal.wire.DelegationRequest;
import org.tejian.rest.internal.wire.DelegationView;
import org.tejian.rest.internal.wire.Items;
import org.tejian.security.Delegation;
import org.tejian.security.Delegations;
import org.tejian.security.NewDelegation;

/** Delegations of approvers and leaders. */
@Component(service = DelegationsResource.class)
@Path("v1/delegations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "delegations", description = "代理 Roles of approvers and leaders, lent for some days")
public final class DelegationsResource {

    private final Delegations delegations;
    private final Organisations organisations;

    @Activate
    public DelegationsResource(@Reference Delegations delegations, @Reference Organisations organisations) {
        this.delegations = delegations;
        this.organisations = organisations;
    }

    @GET
    @Operation(
            summary = "代理列表 Delegations",
            description = "Of the caller's organisation, newest first; administrators and auditors see all.")
    public Items<DelegationView> list(@Context Caller caller) {
        return Items.all(delegations.list(caller).stream().map(this::view).toList());
    }

    @POST
    @Creates
    @Operation(
            summary = "委托代理 Delegate a role",
            description = "One's own, as an approver or leader; the head of an agency for one of its approvers.")
    public DelegationView delegate(@Context Caller caller, DelegationRequest wire) {
        FieldReader fields = new FieldReader();
        var role = fields.required("role", wire.role());
        var delegate = fields.required("delegateId", wire.delegateId());
        var from = fields.required("from", wire.from());
        var until = fields.required("until", wire.until());
        var reason = fields.text("reason", wire.reason(), 2000);
        fields.complete();
        UUID delegator = wire.delegatorId() == null ? caller.person().id() : wire.delegatorId();
        return view(delegations.delegate(
                caller,
                new NewDelegation(role.get(), delegator, delegate.get(), from.get(), until.get(), reason.get())));
    }

    @POST
    @Path("{id}/end")
    @Operation(
            summary = "终止代理 End a delegation",
            description = "At once, by either of the two or the head of the agency.")
    public DelegationView end(@Context Caller caller, @PathParam("id") UUID id) {
        return view(delegations.end(caller, id));
    }

    private DelegationView view(Delegation delegation) {
        return AccountMapper.delegation(delegation, organisations);
    }
}
