package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.directory.Region;
import org.tejian.directory.RegionCode;
import org.tejian.directory.Regions;
import org.tejian.rest.internal.mapping.DirectoryMapper;
import org.tejian.rest.internal.wire.Items;
import org.tejian.rest.internal.wire.RegionView;

/** The regions of the province, valid on any day. */
@Component(service = RegionsResource.class)
@Path("v1/regions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reference", description = "行政区划与设备目录 Regions and the catalogue of equipment")
public final class RegionsResource {

    private final Regions regions;

    @Activate
    public RegionsResource(@Reference Regions regions) {
        this.regions = regions;
    }

    @GET
    @Operation(
            summary = "行政区划 Regions valid on a day",
            description = "All regions of the province, or those directly below one.")
    public Items<RegionView> list(
            @QueryParam("on")
                    @Parameter(description = "Day on which the codes are valid; today when left out")
                    @Nullable
                    LocalDate on,
            @QueryParam("parent")
                    @Parameter(description = "Only regions directly below this one", schema = @Schema(type = "string"))
                    @Nullable
                    RegionCode parent) {
        LocalDate day = Optional.ofNullable(on).orElseGet(Today::inChina);
        List<Region> found = parent == null ? regions.on(day) : regions.below(parent, day);
        return Items.all(found.stream().map(DirectoryMapper::region).toList());
    }

    @GET
    @Path("{code}")
    @Operation(summary = "一个行政区划 One region", description = "Also one whose code is no longer valid.")
    public RegionView get(@PathParam("code") @Parameter(schema = @Schema(type = "string")) RegionCode code) {
        return DirectoryMapper.region(regions.require(code));
    }
}
