package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.database.DatabaseHealth;
import org.tejian.database.MigratedSchema;
import org.tejian.inspection.InspectionTypes;
import org.tejian.rest.internal.filter.Public;
import org.tejian.rest.internal.wire.HealthView;

/** Whether the platform serves: there before the database is, and while it is away. */
@Component(service = HealthResource.class)
@Path("v1/health")
@Produces(MediaType.APPLICATION_JSON)
@Public
@Tag(name = "health", description = "运行状态 Whether the platform serves")
public final class HealthResource {

    private final BundleContext context;
    private final DatabaseHealth database;
    private final Clock clock = Clock.systemUTC();

    @Activate
    public HealthResource(BundleContext context, @Reference DatabaseHealth database) {
        this.context = context;
        this.database = database;
    }

    @GET
    @Operation(
            summary = "运行状态 Health",
            description = "200 while everything serves; 503 while the database is away or a part waits.")
    @ApiResponse(
            responseCode = "200",
            description = "Everything serves",
            content = @Content(schema = @Schema(implementation = HealthView.class)))
    @ApiResponse(
            responseCode = "503",
            description = "The database is away, or a part of the platform waits",
            content = @Content(schema = @Schema(implementation = HealthView.class)))
    public Response health() {
        DatabaseHealth.Status status = database.status();
        List<String> waiting = ResourceList.CLASSES.stream()
                .filter(each -> context.getServiceReference(each) == null)
                .map(each -> each.getAnnotation(Path.class).value())
                .distinct()
                .toList();
        boolean up = status.ready() && waiting.isEmpty();
        HealthView view = new HealthView(
                up ? "UP" : "DOWN",
                FrameworkUtil.getBundle(HealthResource.class).getVersion().toString(),
                clock.instant(),
                new HealthView.DatabaseView(status.ready(), status.mode().name(), status.since(), status.problem()),
                schemas(),
                waiting,
                types());
        return Response.status(up ? 200 : 503).entity(view).build();
    }

    private List<String> schemas() {
        try {
            Collection<ServiceReference<MigratedSchema>> found =
                    context.getServiceReferences(MigratedSchema.class, null);
            return found.stream()
                    .map(each -> String.valueOf(each.getProperty(MigratedSchema.SCHEMA)))
                    .sorted()
                    .toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("no filter was given", e);
        }
    }

    private int types() {
        ServiceReference<InspectionTypes> reference = context.getServiceReference(InspectionTypes.class);
        InspectionTypes types = reference == null ? null : context.getService(reference);
        if (types == null) {
            return 0;
        }
        try {
            return types.list().size();
        } finally {
            context.ungetService(reference);
        }
    }
}
