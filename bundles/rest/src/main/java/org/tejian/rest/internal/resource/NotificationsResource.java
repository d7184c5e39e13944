package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.tejian.registration.Notification;
import org.tejian.registration.NotificationState;
import org.tejian.registration.Notifications;
import org.tejian.rest.internal.filter.Creates;
import org.tejian.rest.internal.input.IfMatch;
import org.tejian.rest.internal.mapping.Names;
import org.tejian.rest.internal.mapping.NotificationMapper;
import org.tejian.rest.internal.wire.Items;
import org.tejian.rest.internal.wire.NotificationRequest;
import org.tejian.rest.internal.wire.NotificationView;
import org.tejian.rest.internal.wire.Reason;

/** Construction notifications, from filing to acceptance. */
@Component(service = NotificationsResource.class)
@Path("v1/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "notifications", description = "施工告知 Construction notifications")
public final class NotificationsResource {

    private final Notifications notifications;
    private final Names names;

    @Activate
    public NotificationsResource(@Reference Notifications notifications, @Reference Names names) {
        this.notifications = notifications;
        this.names = names;
    }

    @POST
    @Creates("notifications/{id}")
    @Operation(
            summary = "提交施工告知 File a notification",
            description = "The licence gate decides at once; a refusal is kept in the list with its reason.")
    public NotificationView file(@Context Caller caller, NotificationRequest wire) {
        UUID unit = wire.constructionUnitId() == null ? caller.organisation().id() : wire.constructionUnitId();
        return view(notifications.file(caller, unit, NotificationMapper.content(wire)));
    }

    @GET
    @Operation(summary = "施工告知列表 List", description = "Notifications within the caller's scope, oldest first.")
    public Items<NotificationView> list(
            @Context Caller caller,
            @QueryParam("state") @Parameter(description = "States wanted; repeatable") Set<NotificationState> states,
            @QueryParam("cursor") @Parameter(description = Paging.CURSOR) @Nullable UUID cursor,
            @QueryParam("limit") @Parameter(description = Paging.LIMIT) @Nullable Integer limit) {
        int rows = Paging.limit(limit);
        Names.Lookup lookup = names.lookup();
        return Paging.page(
                notifications.list(caller, states, Optional.ofNullable(cursor), rows).stream()
                        .map(each -> NotificationMapper.view(each, lookup))
                        .toList(),
                rows);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "一份施工告知 One notification", description = "With the data as filed.")
    public NotificationView get(@Context Caller caller, @PathParam("id") UUID id) {
        return view(notifications.require(caller, id));
    }

    @POST
    @Path("{id}/accept")
    @Operation(
            summary = "受理 Accept",
            description =
                    "Assigns the registration code and enters the device into the archive. County supervisors of the place.")
    public NotificationView accept(@Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen) {
        admit(caller, id, seen);
        return view(notifications.accept(caller, id));
    }

    @POST
    @Path("{id}/return")
    @Operation(
            summary = "退回补正 Send back for correction",
            description = "With a reason. County clerks and supervisors of the place.")
    public NotificationView sendBack(
            @Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen, Reason wire) {
        admit(caller, id, seen);
        return view(notifications.returnForCorrection(caller, id, Reasons.read(wire)));
    }

    @POST
    @Path("{id}/file-again")
    @Operation(
            summary = "补正后重新提交 File again",
            description = "After it was sent back; kind of work, device and county stay. The construction unit.")
    public NotificationView fileAgain(
            @Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen, NotificationRequest wire) {
        admit(caller, id, seen);
        return view(notifications.fileAgain(caller, id, NotificationMapper.content(wire)));
    }

    @POST
    @Path("{id}/refuse")
    @Operation(summary = "不予受理 Refuse", description = "With a reason. County supervisors of the place.")
    public NotificationView refuse(
            @Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen, Reason wire) {
        admit(caller, id, seen);
        return view(notifications.refuse(caller, id, Reasons.read(wire)));
    }

    @POST
    @Path("{id}/withdraw")
    @Operation(
            summary = "撤回 Withdraw",
            description = "An accepted one only while no agency has taken it on. The construction unit.")
    public NotificationView withdraw(
            @Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen, Reason wire) {
        admit(caller, id, seen);
        return view(notifications.withdraw(caller, id, Reasons.read(wire)));
    }

    private void admit(Caller caller, UUID id, IfMatch seen) {
        seen.admit(notifications.require(caller, id).version());
    }

    private NotificationView view(Notification notification) {
        return NotificationMapper.view(notification, names.lookup());
    }
}
