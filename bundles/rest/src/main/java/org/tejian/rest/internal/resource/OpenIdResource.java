package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import javax.ws.rs.CookieParam;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tejian.refusal.Refusal;
import org.tejian.rest.internal.filter.ClientRequest;
import org.tejian.rest.internal.filter.Public;
import org.tejian.rest.internal.problem.RestError;
import org.tejian.security.OpenIdSignIn;
import org.tejian.security.OpenIdSignIn.Arrival;
import org.tejian.security.OpenIdSignIn.Departure;
import org.tejian.security.SecurityError;

/** The two ends of a browser's way to the identity provider and back. */
@Component(service = OpenIdResource.class)
@Path("v1/session/oidc")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "session")
@Public
public final class OpenIdResource {

    /** Holds the secret of a sign-in under way. Lax: the browser must send it when the provider sends it back. */
    static final String COOKIE = "tejian-oidc";

    private static final String ATTRIBUTES = "; Path=/api/v1/session/oidc; HttpOnly; SameSite=Lax";
    private static final int SECONDS = 600;

    /** There when a provider is configured. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable OpenIdSignIn openId;

    @GET
    @Operation(
            summary = "统一身份认证登录 Sign in at the identity provider",
            description = "Sends the browser to the provider. Not found when none is configured.")
    @ApiResponse(responseCode = "303", description = "To the provider")
    public Response depart(
            @QueryParam("returnTo")
                    @Parameter(description = "Path of the page to come back to; / when left out")
                    @Nullable
                    String returnTo,
            @Context ClientRequest request) {
        Departure departure = openId().depart(returnTo == null ? "/" : returnTo);
        return Response.seeOther(URI.create(departure.address()))
                .header("Set-Cookie", cookie(departure.browserSecret(), SECONDS, request))
                .build();
    }

    @GET
    @Path("callback")
    @Operation(
            summary = "统一身份认证返回 Back from the identity provider",
            description = "Opens the session, sets its cookie and sends the browser to the page it wanted.")
    @ApiResponse(responseCode = "303", description = "Signed in; to the page wanted")
    public Response arrive(
            @QueryParam("code") @Parameter(description = "Given by the provider") @Nullable String code,
            @QueryParam("state") @Parameter(description = "Given to the provider") @Nullable String state,
            @CookieParam(COOKIE) @Parameter(description = "The secret of this browser") @Nullable String secret,
            @Context ClientRequest request) {
        if (code == null || state == null || secret == null) {
            openId();
            throw new Refusal(SecurityError.OPENID_FAILED);
        }
        Arrival arrival = openId().arrive(code, state, secret, request.address());
        return Response.seeOther(URI.create(arrival.returnTo()))
                .header("Set-Cookie", SessionCookie.of(arrival.session().token(), request.secure()))
                .header("Set-Cookie", cookie("", 0, request))
                .build();
    }

    private OpenIdSignIn openId() {
        OpenIdSignIn service = openId;
        if (service == null) {
            throw new Refusal(RestError.NO_IDENTITY_PROVIDER);
        }
        return service;
    }

    private static String cookie(String value, int seconds, ClientRequest request) {
        return COOKIE + "=" + value + ATTRIBUTES + "; Max-Age=" + seconds + (request.secure() ? "; Secure" : "");
    }
}
