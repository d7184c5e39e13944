package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.rest.internal.filter.ClientRequest;
import org.tejian.rest.internal.filter.Public;
import org.tejian.rest.internal.filter.WithOldPassword;
import org.tejian.rest.internal.input.FieldReader;
import org.tejian.rest.internal.mapping.AccountMapper;
import org.tejian.rest.internal.mapping.Names;
import org.tejian.rest.internal.wire.PasswordChange;
import org.tejian.rest.internal.wire.SessionView;
import org.tejian.rest.internal.wire.SignInRequest;
import org.tejian.security.Account;
import org.tejian.security.Accounts;
import org.tejian.security.Session;
import org.tejian.security.SignIn;

/** Signing in and out. */
@Component(service = SessionResource.class)
@Path("v1/session")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "session", description = "登录与会话 Signing in and out")
public final class SessionResource {

    private static final int LONGEST = 200;

    private final SignIn signIn;
    private final Accounts accounts;
    private final Names names;

    @Activate
    public SessionResource(@Reference SignIn signIn, @Reference Accounts accounts, @Reference Names names) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.names = names;
    }

    @POST
    @Public
    @Operation(
            summary = "登录 Sign in",
            description =
                    "Opens a session and sets the cookie tejian-session. Programs send the token as Authorization: Bearer instead.")
    @ApiResponse(
            responseCode = "200",
            description = "Signed in",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response signIn(SignInRequest wire, @Context ClientRequest request) {
        FieldReader fields = new FieldReader();
        var userName = fields.text("userName", wire.userName(), LONGEST);
        var password = fields.required("password", wire.password());
        fields.complete();
        Session session = signIn.signIn(userName.get(), password.get(), request.address());
        return Response.ok(AccountMapper.signedIn(session, userName(session), names.lookup()))
                .header("Set-Cookie", SessionCookie.of(session.token(), request.secure()))
                .build();
    }

    @GET
    @WithOldPassword
    @Operation(summary = "当前会话 Who is signed in", description = "The account behind the cookie or token.")
    public SessionView current(@Context ClientRequest request) {
        Session session = signIn.resume(request.token(), request.address());
        return AccountMapper.current(session, userName(session), names.lookup());
    }

    @DELETE
    @WithOldPassword
    @Operation(summary = "退出 Sign out", description = "Ends the session and clears the cookie.")
    @ApiResponse(responseCode = "204", description = "Signed out")
    public Response signOut(@Context ClientRequest request) {
        signIn.signOut(request.token());
        return Response.noContent()
                .header("Set-Cookie", SessionCookie.cleared(request.secure()))
                .build();
    }

    @PUT
    @Path("password")
    @WithOldPassword
    @Operation(summary = "修改密码 Change the own password", description = "Ends the account's other sessions.")
    public void changePassword(PasswordChange wire, @Context ClientRequest request) {
        FieldReader fields = new FieldReader();
        var old = fields.required("oldPassword", wire.oldPassword());
        var fresh = fields.required("newPassword", wire.newPassword());
        fields.complete();
        signIn.changePassword(request.token(), old.get(), fresh.get());
    }

    private String userName(Session session) {
        return accounts.find(session.caller().accountId())
                .map(Account::userName)
                .orElse("");
    }
}
