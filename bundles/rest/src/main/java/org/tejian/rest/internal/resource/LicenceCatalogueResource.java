package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.licensing.LicenceCatalogue;
import org.tejian.rest.internal.input.FieldReader;
import org.tejian.rest.internal.mapping.LicenceMapper;
import org.tejian.rest.internal.wire.Items;
import org.tejian.rest.internal.wire.LicenceKindView;
import org.tejian.rest.internal.wire.OperatorItemView;

/** What can be licensed, and the items of operators, under both regimes. */
@Component(service = LicenceCatalogueResource.class)
@Path("v1/licence-catalogue")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reference")
public final class LicenceCatalogueResource {

    private static final int IN_FORCE = 2019;
    private static final String REGIME = "2013 or 2019; 2019 when left out";

    private final LicenceCatalogue catalogue;

    @Activate
    public LicenceCatalogueResource(@Reference LicenceCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Path("kinds")
    @Operation(summary = "许可目录 The licence catalogue", description = "Unconfirmed lines say so.")
    public Items<LicenceKindView> kinds(
            @QueryParam("regime") @Parameter(description = REGIME) @Nullable Integer regime) {
        return Items.all(
                catalogue.kinds(read(regime)).stream().map(LicenceMapper::kind).toList());
    }

    @GET
    @Path("operator-items")
    @Operation(summary = "作业人员项目 Items of operator certificates", description = "By code.")
    public Items<OperatorItemView> operatorItems(
            @QueryParam("regime") @Parameter(description = REGIME) @Nullable Integer regime) {
        return Items.all(catalogue.operatorItems(read(regime)).stream()
                .map(LicenceMapper::operatorItem)
                .toList());
    }

    private static int read(@Nullable Integer regime) {
        FieldReader fields = new FieldReader();
        LicenceMapper.regime(fields, regime);
        fields.complete();
        return regime == null ? IN_FORCE : regime;
    }
}
