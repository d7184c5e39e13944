package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.archive.DeviceArchive;
import org.tejian.archive.DeviceQuery;
import org.tejian.archive.DeviceState;
import org.tejian.directory.Caller;
import org.tejian.rest.internal.mapping.DeviceFlag;
import org.tejian.rest.internal.mapping.Labels;
import org.tejian.rest.internal.wire.DashboardView;
import org.tejian.rest.internal.wire.DashboardView.StateCount;

/** The home page: what there is, and what waits for the caller. */
@Component(service = DashboardResource.class)
@Path("v1/dashboard")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dashboard", description = "首页 What there is, and what waits for the caller")
public final class DashboardResource {

    private static final Set<DeviceState> DUE_STATES = EnumSet.copyOf(Arrays.stream(DeviceState.values())
            .filter(DeviceState::countsAsInUse)
            .toList());

    private final DeviceArchive archive;
    private final WaitingWork waiting;

    @Activate
    public DashboardResource(@Reference DeviceArchive archive, @Reference WaitingWork waiting) {
        this.archive = archive;
        this.waiting = waiting;
    }

    @GET
    @Operation(
            summary = "首页 Home page",
            description = "Devices by state within the caller's scope, and the work that waits for the caller's roles.")
    public DashboardView get(@Context Caller caller) {
        LocalDate today = Today.inChina();
        List<StateCount> counts = Arrays.stream(DeviceState.values())
                .map(state -> new StateCount(Labels.of(state), count(caller, EnumSet.of(state), Optional.empty())))
                .filter(each -> each.count() > 0)
                .toList();
        long overdue = count(caller, DUE_STATES, Optional.of(today.minusDays(1)));
        long soon = count(caller, DUE_STATES, Optional.of(today.plusDays(DeviceFlag.WARNING_DAYS))) - overdue;
        return new DashboardView(counts, overdue, soon, waiting.of(caller));
    }

    private long count(Caller caller, Set<DeviceState> states, Optional<LocalDate> dueBefore) {
        DeviceQuery query =
                new DeviceQuery("", states, "", Optional.empty(), dueBefore, Optional.empty(), Optional.empty(), 1);
        return archive.search(caller, query).total();
    }
}
