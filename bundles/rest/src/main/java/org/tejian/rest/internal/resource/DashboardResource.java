package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
        List<StateCount> counts = archive.countByState(caller).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new StateCount(Labels.of(each.getKey()), each.getValue()))
                .toList();
        LocalDate yesterday = today.minusDays(1);
        long overdue = due(caller, Optional.empty(), yesterday);
        long soon = due(caller, Optional.of(yesterday), today.plusDays(DeviceFlag.WARNING_DAYS));
        return new DashboardView(counts, overdue, soon, waiting.of(caller));
    }

    private long due(Caller caller, Optional<LocalDate> after, LocalDate before) {
        DeviceQuery query = new DeviceQuery(
                "",
                DUE_STATES,
                "",
                Optional.empty(),
                Optional.of(before),
                after,
                Optional.empty(),
                Optional.empty(),
                1);
        return archive.search(caller, query).total();
    }
}
