package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.ws.rs.GET;
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
import org.tejian.exchange.Units;
import org.tejian.rest.internal.mapping.Names;
import org.tejian.rest.internal.mapping.UnitMapper;
import org.tejian.rest.internal.wire.Items;
import org.tejian.rest.internal.wire.UnitGlanceView;

/** Units at a glance. */
@Component(service = UnitsResource.class)
@Path("v1/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "units", description = "单位一览 What all registers together say about a unit")
public final class UnitsResource {

    private final Units units;
    private final Names names;

    @Activate
    public UnitsResource(@Reference Units units, @Reference Names names) {
        this.units = units;
        this.names = names;
    }

    @GET
    @Operation(
            summary = "按单位名称查询 Units by name",
            description =
                    "Units whose name contains the text, by name, with devices, kinds, state of inspection, hidden dangers, violations, licences and people. Regulators see units with a place in their area or devices there, units themselves.")
    public Items<UnitGlanceView> named(
            @Context Caller caller,
            @QueryParam("text") @Parameter(description = "At least one character of the name") @Nullable String text,
            @QueryParam("cursor") @Parameter(description = Paging.CURSOR) @Nullable UUID cursor,
            @QueryParam("limit") @Parameter(description = Paging.LIMIT) @Nullable Integer limit) {
        int rows = Paging.limit(limit);
        Names.Lookup lookup = names.lookup();
        LocalDate today = Today.inChina();
        return Paging.page(
                units.named(caller, text == null ? "" : text, Optional.ofNullable(cursor), rows).stream()
                        .map(each -> UnitMapper.view(each, lookup, today))
                        .toList(),
                rows);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "单位一览 One unit", description = "By the identifier of the organisation.")
    public UnitGlanceView get(@Context Caller caller, @PathParam("id") UUID id) {
        return UnitMapper.view(units.require(caller, id), names.lookup(), Today.inChina());
    }
}
