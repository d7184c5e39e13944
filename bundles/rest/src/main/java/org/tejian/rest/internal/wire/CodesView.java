package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(description = "Every closed list of codes, for choices in forms.")
public record CodesView(
        List<Label> deviceStates,
        List<Label> deviceFlags,
        List<Label> organisationKinds,
        List<Label> unitKinds,
        List<Label> roles,
        List<Label> activities,
        List<Label> licenceStatuses,
        List<Label> certificateKinds,
        List<Label> workKinds,
        List<Label> notificationStates,
        List<Label> applicationKinds,
        List<Label> applicationStates,
        List<Label> requestStates,
        List<Label> taskStates,
        List<Label> noticeStates,
        List<Label> reportStates) {}
