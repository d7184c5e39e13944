package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.tejian.inspection.InspectionTypes;
import org.tejian.inspection.TypeInfo;
import org.tejian.rest.internal.mapping.InspectionMapper;
import org.tejian.rest.internal.wire.Items;
import org.tejian.rest.internal.wire.TypeView;

/** The inspection types that are installed, and the editions that tasks have frozen. */
@Component(service = InspectionTypesResource.class)
@Path("v1/inspection-types")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "inspection types", description = "检验类型 Inspection types and their definitions")
public final class InspectionTypesResource {

    private final InspectionTypes types;

    @Activate
    public InspectionTypesResource(@Reference InspectionTypes types) {
        this.types = types;
    }

    @GET
    @Operation(
            summary = "检验类型列表 Installed types",
            description = "All of them, or those usable for a device of a catalogue code on a day.")
    public Items<TypeView> list(
            @QueryParam("category") @Parameter(description = "Catalogue code of the device") @Nullable String category,
            @QueryParam("on") @Parameter(description = "Day of the inspection; today when left out") @Nullable
                    LocalDate on) {
        LocalDate day = Optional.ofNullable(on).orElseGet(Today::inChina);
        List<TypeInfo> found = category == null ? types.list() : types.forDevice(category, day);
        return Items.all(found.stream().map(InspectionMapper::type).toList());
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "检验类型定义 Definition of a type",
            description = "The installed edition, for forms: parameters, items, limits, conclusions.")
    public Map<String, Object> definition(@PathParam("id") String id) {
        return types.definitionModel(id);
    }

    @GET
    @Path("by-digest/{sha256}")
    @Operation(
            summary = "冻结的版本 A frozen edition",
            description = "The definition that a task has frozen; needs no plugin.")
    public Map<String, Object> frozen(@PathParam("sha256") String sha256) {
        return types.frozenDefinitionModel(sha256);
    }
}
