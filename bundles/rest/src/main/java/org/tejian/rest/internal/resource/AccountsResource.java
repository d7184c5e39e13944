package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
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
import org.tejian.rest.internal.wire.NewAccount;
import org.tejian.rest.internal.wire.NewPassword;
import org.tejian.rest.internal.wire.NewRoles;
import org.tejian.rest.internal.wire.Reason;
import org.tejian.security.Account;
import org.tejian.security.Accounts;
import org.tejian.security.SignIn;

/** The register of accounts, for system administrators. */
@Component(service = AccountsResource.class)
@Path("v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "accounts", description = "账号管理 Accounts, kept by system administrators")
public final class AccountsResource {

    private final Accounts accounts;
    private final Organisations organisations;
    private final SignIn signIn;

    @Activate
    public AccountsResource(
            @Reference Accounts accounts, @Reference Organisations organisations, @Reference SignIn signIn) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.signIn = signIn;
    }

    @GET
    @Operation(summary = "账号列表 All accounts", description = "By user name.")
    public Items<AccountView> list(@Context Caller caller) {
        return Items.all(accounts.list(caller).stream().map(this::view).toList());
    }

    @POST
    @Creates
    @Operation(
            summary = "开户 Open an account",
            description = "For a person of an organisation, with the roles it may hold.")
    public AccountView open(@Context Caller caller, NewAccount wire) {
        FieldReader fields = new FieldReader();
        var userName = fields.text("userName", wire.userName(), 40);
        var person = fields.required("personId", wire.personId());
        Set<Role> roles = fields.some("roles", wire.roles());
        var password = fields.required("password", wire.password());
        fields.complete();
        boolean mustChange = wire.mustChangePassword() == null || wire.mustChangePassword();
        return view(accounts.open(caller, userName.get(), person.get(), roles, password.get(), mustChange));
    }

    @PUT
    @Path("{id}/roles")
    @Operation(summary = "变更角色 Replace the roles", description = "Sessions see the new ones at once.")
    public AccountView grant(@Context Caller caller, @PathParam("id") UUID id, NewRoles wire) {
        FieldReader fields = new FieldReader();
        Set<Role> roles = fields.some("roles", wire.roles());
        fields.complete();
        return view(accounts.grant(caller, id, roles));
    }

    @POST
    @Path("{id}/lock")
    @Operation(summary = "锁定 Lock an account", description = "Ends its sessions.")
    public AccountView lock(@Context Caller caller, @PathParam("id") UUID id, Reason wire) {
        return view(accounts.lock(caller, id, true, Reasons.read(wire)));
    }

    @POST
    @Path("{id}/unlock")
    @Operation(summary = "解锁 Unlock an account", description = "Also from a lock by failed sign-ins.")
    public AccountView unlock(@Context Caller caller, @PathParam("id") UUID id, Reason wire) {
        return view(accounts.lock(caller, id, false, Reasons.read(wire)));
    }

    @POST
    @Path("{id}/password")
    @Operation(
            summary = "重置密码 Set a new password",
            description = "To be changed at the next sign-in; ends the account's sessions.")
    public void resetPassword(@Context Caller caller, @PathParam("id") UUID id, NewPassword wire) {
        FieldReader fields = new FieldReader();
        var password = fields.required("password", wire.password());
        fields.complete();
        accounts.resetPassword(caller, id, password.get());
    }

    @POST
    @Path("{id}/sign-out")
    @Operation(
            summary = "全部下线 End every session",
            description = "Of the caller's own account, or as an administrator of any.")
    public void signOut(@Context Caller caller, @PathParam("id") UUID id) {
        signIn.signOutEverywhere(caller, id);
    }

    private AccountView view(Account account) {
        return AccountMapper.account(account, organisations);
    }
}
