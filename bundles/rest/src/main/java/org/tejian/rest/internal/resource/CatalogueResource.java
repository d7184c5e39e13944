package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.tejian.archive.ArchiveError;
import org.tejian.archive.Catalogue;
import org.tejian.refusal.Refusal;
import org.tejian.rest.internal.mapping.DeviceMapper;
import org.tejian.rest.internal.wire.CatalogueEntryView;
import org.tejian.rest.internal.wire.Items;

/** The catalogue of special equipment. */
@Component(service = CatalogueResource.class)
@Path("v1/catalogue")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reference")
public final class CatalogueResource {

    private static final int CURRENT = 2014;

    private final Catalogue catalogue;

    @Activate
    public CatalogueResource(@Reference Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Operation(summary = "特种设备目录 The catalogue", description = "All entries of an edition, by code.")
    public Items<CatalogueEntryView> edition(
            @QueryParam("edition") @Parameter(description = "2004 or 2014; 2014 when left out") @Nullable
                    Integer edition) {
        return Items.all(catalogue.edition(edition == null ? CURRENT : edition).stream()
                .map(DeviceMapper::entry)
                .toList());
    }

    @GET
    @Path("{code}")
    @Operation(summary = "目录中的一项 One entry of 2014", description = "By its four characters.")
    public CatalogueEntryView get(@PathParam("code") String code) {
        return catalogue
                .find(code)
                .map(DeviceMapper::entry)
                .orElseThrow(() -> new Refusal(ArchiveError.CATALOGUE_CODE_UNKNOWN, code));
    }
}
