package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceArchive;
import org.tejian.directory.Caller;
import org.tejian.registration.DeviceEntries;
import org.tejian.rest.internal.filter.Creates;
import org.tejian.rest.internal.input.FieldReader;
import org.tejian.rest.internal.input.IfMatch;
import org.tejian.rest.internal.mapping.DeviceMapper;
import org.tejian.rest.internal.mapping.Names;
import org.tejian.rest.internal.mapping.RegistrationMapper;
import org.tejian.rest.internal.wire.DeviceView;
import org.tejian.rest.internal.wire.InstructionNumber;
import org.tejian.rest.internal.wire.NewDeviceEntry;

/** Devices that enter the archive without a construction notification. */
@Component(service = DeviceEntriesResource.class)
@Path("v1/device-entries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "device entries", description = "设备录入 First inspection without installation, found unregistered")
public final class DeviceEntriesResource {

    private final DeviceEntries entries;
    private final DeviceArchive archive;
    private final Names names;

    @Activate
    public DeviceEntriesResource(
            @Reference DeviceEntries entries, @Reference DeviceArchive archive, @Reference Names names) {
        this.entries = entries;
        this.archive = archive;
        this.names = names;
    }

    @POST
    @Path("first-inspection")
    @Creates("devices/{id}")
    @Operation(
            summary = "首次检验录入 Enter for the first inspection",
            description =
                    "Works vehicles, mobile cranes, vessels delivered whole, cylinders. Agency receptionists, county clerks and supervisors.")
    public DeviceView firstInspection(@Context Caller caller, NewDeviceEntry wire) {
        return view(entries.enterForFirstInspection(caller, RegistrationMapper.entry(wire)));
    }

    @POST
    @Path("found")
    @Creates("devices/{id}")
    @Operation(
            summary = "未登记在用设备 Report a device found unregistered",
            description = "County supervisors and enforcement officers of the place.")
    public DeviceView found(@Context Caller caller, NewDeviceEntry wire) {
        return view(entries.reportFound(caller, RegistrationMapper.entry(wire)));
    }

    @POST
    @Path("{device}/regularise")
    @Operation(
            summary = "补办手续 Make the registration good",
            description = "After an instruction was issued. County supervisors of the place.")
    public DeviceView regularise(
            @Context Caller caller, @PathParam("device") UUID device, @Context IfMatch seen, InstructionNumber wire) {
        FieldReader fields = new FieldReader();
        var number = fields.optionalText("instructionNumber", wire.instructionNumber(), 60);
        fields.complete();
        seen.admit(archive.require(caller, device).version());
        return view(entries.regularise(caller, device, number));
    }

    private DeviceView view(Device device) {
        return DeviceMapper.view(device, names.lookup(), Today.inChina());
    }
}
