package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
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
import org.tejian.licensing.LicenceCorrection;
import org.tejian.licensing.LicenceCorrections;
import org.tejian.rest.internal.input.IfMatch;
import org.tejian.rest.internal.mapping.LicenceMapper;
import org.tejian.rest.internal.wire.Items;
import org.tejian.rest.internal.wire.LicenceCorrectionView;
import org.tejian.rest.internal.wire.Reason;

/** Corrections of licences, decided by a second person of the province. */
@Component(service = LicenceCorrectionsResource.class)
@Path("v1/licence-corrections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "licences")
public final class LicenceCorrectionsResource {

    private final LicenceCorrections corrections;

    @Activate
    public LicenceCorrectionsResource(@Reference LicenceCorrections corrections) {
        this.corrections = corrections;
    }

    @GET
    @Operation(summary = "许可证更正列表 List", description = "Oldest first. Province licence clerks.")
    public Items<LicenceCorrectionView> list(
            @Context Caller caller,
            @QueryParam("state") @Parameter(description = "States wanted; repeatable")
                    Set<LicenceCorrection.State> states,
            @QueryParam("cursor") @Parameter(description = Paging.CURSOR) @Nullable UUID cursor,
            @QueryParam("limit") @Parameter(description = Paging.LIMIT) @Nullable Integer limit) {
        int rows = Paging.limit(limit);
        List<LicenceCorrectionView> views = corrections.list(caller, states, Optional.ofNullable(cursor), rows).stream()
                .map(LicenceMapper::correction)
                .toList();
        return Paging.page(views, rows);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "一项更正 One correction", description = "Province licence clerks.")
    public LicenceCorrectionView get(@Context Caller caller, @PathParam("id") UUID id) {
        return LicenceMapper.correction(corrections.require(caller, id));
    }

    @POST
    @Path("{id}/confirm")
    @Operation(
            summary = "复核通过 Confirm",
            description = "Applies it. A licence clerk of the province who did not ask for it.")
    public LicenceCorrectionView confirm(@Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen) {
        admit(caller, id, seen);
        return LicenceMapper.correction(corrections.confirm(caller, id));
    }

    @POST
    @Path("{id}/reject")
    @Operation(summary = "复核不通过 Reject", description = "With a reason. Who asked for it may drop it too.")
    public LicenceCorrectionView reject(
            @Context Caller caller, @PathParam("id") UUID id, @Context IfMatch seen, Reason wire) {
        String reason = Reasons.read(wire);
        admit(caller, id, seen);
        return LicenceMapper.correction(corrections.reject(caller, id, reason));
    }

    private void admit(Caller caller, UUID id, IfMatch seen) {
        seen.admit(corrections.require(caller, id).version());
    }
}
