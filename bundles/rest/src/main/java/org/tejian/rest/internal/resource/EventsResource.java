package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
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
import org.tejian.events.EventReader;
import org.tejian.rest.internal.mapping.EventMapper;
import org.tejian.rest.internal.wire.EventView;
import org.tejian.rest.internal.wire.Items;

/** The sealed event log, for auditors. */
@Component(service = EventsResource.class)
@Path("v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "events", description = "审计日志 The hash-chained event log, for auditors")
public final class EventsResource {

    private final EventReader events;

    @Activate
    public EventsResource(@Reference EventReader events) {
        this.events = events;
    }

    @GET
    @Operation(summary = "事件日志 Events", description = "After a position, in order. Auditors.")
    public Items<EventView> after(
            @Context Caller caller,
            @QueryParam("after")
                    @Parameter(description = "Position of the last event seen; 0 for the beginning")
                    @Nullable
                    Long after,
            @QueryParam("limit") @Parameter(description = Paging.LIMIT) @Nullable Integer limit) {
        caller.require(Role.AUDITOR);
        int rows = Paging.limit(limit);
        List<EventView> page = events.after(after == null ? 0 : Math.max(0, after), rows).stream()
                .map(EventMapper::view)
                .toList();
        return page.size() < rows
                ? Items.all(page)
                : new Items<>(
                        page,
                        Optional.of(Long.toString(page.get(page.size() - 1).position())));
    }
}
