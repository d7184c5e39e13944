package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
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
import org.tejian.directory.Caller;
import org.tejian.directory.Role;
import org.tejian.rest.internal.filter.Creates;
import org.tejian.rest.internal.input.IfMatch;
import org.tejian.rest.internal.input.SeenVersion;
import org.tejian.rest.internal.mapping.WebhookMapper;
import org.tejian.rest.internal.wire.Items;
import org.tejian.rest.internal.wire.MadeWebhookView;
import org.tejian.rest.internal.wire.SentAgain;
import org.tejian.rest.internal.wire.WebhookDeliveryView;
import org.tejian.rest.internal.wire.WebhookRequest;
import org.tejian.rest.internal.wire.WebhookView;
import org.tejian.webhooks.DeliveryState;
import org.tejian.webhooks.WebhookState;
import org.tejian.webhooks.Webhooks;

/** Webhooks, for system administrators; auditors may look. */
@Component(service = WebhooksResource.class)
@Path("v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "webhooks",
        description =
                "事件订阅 Other systems told of events. A call is POST of {deliveryId, event: {id, position, at, type, subjectKind, subjectId}} with the headers Tejian-Delivery, Tejian-Timestamp (seconds since 1970) and Tejian-Signature: v1= and the hex of HMAC-SHA256 under the secret over timestamp, a dot and the body. Any 2xx is success, 410 ends the delivery, all else is tried again later and later.")
public final class WebhooksResource {

    private final Webhooks webhooks;

    @Activate
    public WebhooksResource(@Reference Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @GET
    @Operation(summary = "订阅列表 All webhooks", description = "By name, with what waits and what was given up.")
    public Items<WebhookView> list(@Context Caller caller) {
        return Items.all(webhooks.list(caller).stream().map(WebhookMapper::view).toList());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "一个订阅 One webhook", description = "Without its secret.")
    public WebhookView get(@Context Caller caller, @PathParam("id") UUID id) {
        return WebhookMapper.view(webhooks.require(caller, id));
    }

    @POST
    @Creates("webhooks/{id}")
    @Operation(
            summary = "新建订阅 Make a webhook",
            description = "Told of what happens from now on. The answer holds the secret, once.")
    public MadeWebhookView make(@Context Caller caller, WebhookRequest wire) {
        return WebhookMapper.made(webhooks.make(caller, WebhookMapper.wanted(wire)));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "修改订阅 Change a webhook", description = "Name, address and event types; the secret stays.")
    public WebhookView change(
            @Context Caller caller, @PathParam("id") UUID id, @Context SeenVersion seen, WebhookRequest wire) {
        caller.require(Role.SYSTEM_ADMINISTRATOR);
        seen.admit(webhooks.require(caller, id).version());
        return WebhookMapper.view(webhooks.change(caller, id, seen.value(), WebhookMapper.wanted(wire)));
    }

    @POST
    @Path("{id}/secret")
    @Operation(
            summary = "更换密钥 Renew the secret",
            description = "The old one signs nothing any more. The answer holds the new one, once.")
    public MadeWebhookView renewSecret(@Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen) {
        admit(caller, id, seen);
        return WebhookMapper.made(webhooks.renewSecret(caller, id));
    }

    @POST
    @Path("{id}/pause")
    @Operation(summary = "暂停 Pause", description = "What happens meanwhile waits.")
    public WebhookView pause(@Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen) {
        admit(caller, id, seen);
        return WebhookMapper.view(webhooks.set(caller, id, WebhookState.PAUSED));
    }

    @POST
    @Path("{id}/resume")
    @Operation(summary = "启用 Resume", description = "What waits is sent.")
    public WebhookView resume(@Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen) {
        admit(caller, id, seen);
        return WebhookMapper.view(webhooks.set(caller, id, WebhookState.ACTIVE));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "删除订阅 Remove a webhook", description = "With its deliveries.")
    public void remove(@Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen) {
        admit(caller, id, seen);
        webhooks.remove(caller, id);
    }

    @GET
    @Path("{id}/deliveries")
    @Operation(summary = "发送记录 Deliveries", description = "Newest first; the dead ones with state=DEAD.")
    public Items<WebhookDeliveryView> deliveries(
            @Context Caller caller,
            @PathParam("id") UUID id,
            @QueryParam("state") @Parameter(description = "Only deliveries in that state") @Nullable
                    DeliveryState state,
            @QueryParam("cursor") @Parameter(description = Paging.CURSOR) @Nullable UUID cursor,
            @QueryParam("limit") @Parameter(description = Paging.LIMIT) @Nullable Integer limit) {
        int rows = Paging.limit(limit);
        return Paging.page(
                webhooks.deliveries(caller, id, Optional.ofNullable(state), Optional.ofNullable(cursor), rows).stream()
                        .map(WebhookMapper::delivery)
                        .toList(),
                rows);
    }

    @POST
    @Path("{id}/deliveries/{delivery}/resend")
    @Operation(summary = "重新发送 Send once more", description = "A delivery that was finished, with all its attempts.")
    public WebhookDeliveryView resend(
            @Context Caller caller, @PathParam("id") UUID id, @PathParam("delivery") UUID delivery) {
        return WebhookMapper.delivery(webhooks.resend(caller, id, delivery));
    }

    @POST
    @Path("{id}/resend-dead")
    @Operation(summary = "重新发送全部已放弃的记录 Send every dead delivery once more", description = "With all their attempts.")
    public SentAgain resendDead(@Context Caller caller, @PathParam("id") UUID id) {
        return new SentAgain(webhooks.resendDead(caller, id));
    }

    /** Auditors look at webhooks and change none; they are told so before the version is looked at. */
    private void admit(Caller caller, UUID id, IfMatch seen) {
        caller.require(Role.SYSTEM_ADMINISTRATOR);
        seen.admit(webhooks.require(caller, id).version());
    }
}
