package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.directory.Caller;
import org.tejian.registration.UseRegistrations;
import org.tejian.rest.internal.filter.Creates;
import org.tejian.rest.internal.input.FieldReader;
import org.tejian.rest.internal.mapping.DeviceMapper;
import org.tejian.rest.internal.mapping.Names;
import org.tejian.rest.internal.mapping.NotificationMapper;
import org.tejian.rest.internal.wire.DeviceRow;
import org.tejian.rest.internal.wire.Items;
import org.tejian.rest.internal.wire.NewUseRegistration;
import org.tejian.rest.internal.wire.UseRegistrationView;

/** Use registration, from the passed report to the certificate. */
@Component(service = UseRegistrationsResource.class)
@Path("v1/use-registrations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "use registration", description = "使用登记 Use registration")
public final class UseRegistrationsResource {

    private final UseRegistrations registrations;
    private final Names names;

    @Activate
    public UseRegistrationsResource(@Reference UseRegistrations registrations, @Reference Names names) {
        this.registrations = registrations;
        this.names = names;
    }

    @GET
    @Path("waiting")
    @Operation(
            summary = "检验合格未登记 Qualified but unregistered",
            description =
                    "Devices within the caller's scope that passed and are not registered, longest waiting first.")
    public Items<DeviceRow> waiting(
            @Context Caller caller,
            @QueryParam("limit") @Parameter(description = Paging.LIMIT) @Nullable Integer limit) {
        return Items.all(
                DeviceMapper.rows(registrations.waiting(caller, Paging.limit(limit)), names.lookup(), Today.inChina()));
    }

    @POST
    @Creates("use-registrations/{id}")
    @Operation(
            summary = "办理使用登记 Register the use",
            description =
                    "Application, check and decision in one go: number, certificate, device in use. County supervisors of the place, where the office has fewer than three people (rule S3).")
    public UseRegistrationView register(@Context Caller caller, NewUseRegistration wire) {
        FieldReader fields = new FieldReader();
        var device = fields.required("deviceId", wire.deviceId());
        var manager = fields.text("safetyManager", wire.safetyManager(), 100);
        fields.complete();
        return NotificationMapper.view(registrations.register(caller, device.get(), manager.get()), names.lookup());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "一份使用登记 One use registration", description = "With every device it covers.")
    public UseRegistrationView get(@Context Caller caller, @PathParam("id") UUID id) {
        return NotificationMapper.view(registrations.require(caller, id), names.lookup());
    }

    @GET
    @Path("{id}/devices/{device}/mark.pdf")
    @Produces({Pdf.TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "使用标志 The mark",
            description = "For one device, with its next inspection date as it is today; as PDF.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = Pdf.TYPE, schema = @Schema(type = "string", format = "binary")))
    public Response mark(
            @Context Caller caller,
            @PathParam("id") UUID id,
            @PathParam("device") UUID device,
            @Context Request request) {
        return Pdf.answer(request, "mark-" + device, registrations.mark(caller, id, device));
    }

    @GET
    @Path("{id}/proof.pdf")
    @Produces({Pdf.TYPE, MediaType.APPLICATION_JSON})
    @Operation(summary = "变更证明 The proof of a move", description = "What the device takes to its new place; as PDF.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = Pdf.TYPE, schema = @Schema(type = "string", format = "binary")))
    public Response proof(@Context Caller caller, @PathParam("id") UUID id, @Context Request request) {
        return Pdf.answer(request, "proof-" + id, registrations.proof(caller, id));
    }

    @GET
    @Path("{id}/certificate.pdf")
    @Produces({Pdf.TYPE, MediaType.APPLICATION_JSON})
    @Operation(summary = "使用登记证 The certificate", description = "As PDF, byte-identical at each call.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = Pdf.TYPE, schema = @Schema(type = "string", format = "binary")))
    public Response certificate(@Context Caller caller, @PathParam("id") UUID id, @Context Request request) {
        return Pdf.answer(request, "certificate-" + id, registrations.certificate(caller, id));
    }
}
