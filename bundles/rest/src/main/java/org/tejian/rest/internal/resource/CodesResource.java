package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Component;
import org.tejian.archive.DeviceState;
import org.tejian.directory.OrganisationKind;
import org.tejian.directory.Role;
import org.tejian.directory.UnitKind;
import org.tejian.inspection.NoticeState;
import org.tejian.inspection.ReportState;
import org.tejian.inspection.RequestState;
import org.tejian.inspection.TaskState;
import org.tejian.licensing.Activity;
import org.tejian.licensing.LicenceStatus;
import org.tejian.licensing.PersonCertificate;
import org.tejian.registration.ApplicationKind;
import org.tejian.registration.ApplicationState;
import org.tejian.registration.NotificationState;
import org.tejian.registration.WorkKind;
import org.tejian.rest.internal.mapping.DeviceFlag;
import org.tejian.rest.internal.mapping.Labels;
import org.tejian.rest.internal.wire.CodesView;

/** Every closed list of codes, so that forms need no list of their own. */
@Component(service = CodesResource.class)
@Path("v1/codes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reference")
public final class CodesResource {

    @GET
    @Operation(summary = "代码表 Closed lists of codes", description = "With their names in Chinese and English.")
    public CodesView all() {
        return new CodesView(
                Labels.all(DeviceState.class, Labels::of),
                Labels.all(DeviceFlag.class, Labels::of),
                Labels.all(OrganisationKind.class, Labels::of),
                Labels.all(UnitKind.class, Labels::of),
                Labels.all(Role.class, Labels::of),
                Labels.all(Activity.class, Labels::of),
                Labels.all(LicenceStatus.class, Labels::of),
                Labels.all(PersonCertificate.Kind.class, Labels::of),
                Labels.all(WorkKind.class, Labels::of),
                Labels.all(NotificationState.class, Labels::of),
                Labels.all(ApplicationKind.class, Labels::of),
                Labels.all(ApplicationState.class, Labels::of),
                Labels.all(RequestState.class, Labels::of),
                Labels.all(TaskState.class, Labels::of),
                Labels.all(NoticeState.class, Labels::of),
                Labels.all(ReportState.class, Labels::of));
    }
}
