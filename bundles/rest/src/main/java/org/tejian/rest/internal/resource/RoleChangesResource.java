package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
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
import org.tejian.directory.Role;
import org.tejian.rest.internal.filter.Creates;
import org.tejian.rest.internal.input.FieldReader;
import org.tejian.rest.internal.mapping.AccountMapper;
import org.tejian.rest.internal.wire.AccountView;
import org.tejian.rest.internal.wire.Items;
import org.tejian.rest.internal.wire.Reason;
import org.tejian.rest.internal.wire.RoleChangeProposal;
import org.tejian.rest.internal.wire.RoleChangeView;
import org.tejian.security.Account;
import org.tejian.security.Accounts;
import org.tejian.security.RoleChange;
import org.tejian.security.RoleChanges;

/** Role changes of administrators, which take two. */
@Component(service = RoleChangesResource.class)
@Path("v1/role-changes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "role changes", description = "管理员角色变更 Role changes of administrators: one proposes, another confirms")
public final class RoleChangesResource {

    private final RoleChanges changes;
    private final Accounts accounts;
    private final Organisations organisations;

    @Activate
    public RoleChangesResource(
            @Reference RoleChanges changes, @Reference Accounts accounts, @Reference Organisations organisations) {
        this.changes = changes;
        this.accounts = accounts;
        this.organisations = organisations;
    }

    @GET
    @Operation(
            summary = "待确认的角色变更 Changes that wait",
            description = "Oldest first. System administrators and auditors.")
    public Items<RoleChangeView> waiting(@Context Caller caller) {
        return Items.all(changes.waiting(caller).stream().map(this::view).toList());
    }

    @POST
    @Creates
    @Operation(
            summary = "提出角色变更 Propose new roles",
            description = "For making somebody an administrator, or changing the roles of one.")
    public RoleChangeView propose(@Context Caller caller, RoleChangeProposal wire) {
        FieldReader fields = new FieldReader();
        var account = fields.required("accountId", wire.accountId());
        Set<Role> roles = fields.some("roles", wire.roles());
        var reason = fields.text("reason", wire.reason(), 2000);
        fields.complete();
        return view(changes.propose(caller, account.get(), roles, reason.get()));
    }

    @POST
    @Path("{id}/confirm")
    @Operation(
            summary = "确认角色变更 Confirm a change",
            description = "By an administrator who is neither the proposer nor the person concerned; works at once.")
    public AccountView confirm(@Context Caller caller, @PathParam("id") UUID id) {
        return AccountMapper.account(changes.confirm(caller, id), organisations);
    }

    @POST
    @Path("{id}/reject")
    @Operation(summary = "否决角色变更 Reject a change", description = "Or withdraw one's own, with a reason.")
    public void reject(@Context Caller caller, @PathParam("id") UUID id, Reason wire) {
        changes.reject(caller, id, Reasons.read(wire));
    }

    private RoleChangeView view(RoleChange change) {
        String userName =
                accounts.find(change.accountId()).map(Account::userName).orElse("");
        return AccountMapper.roleChange(change, userName);
    }
}
