package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;

@Schema(description = "Something that must be done by a day.")
public record OpenDeadlineView(
        @Schema(description = "Code of the deadline") String code,
        String zh,
        String en,

        @Schema(description = "Whether the term is checked against the regulation")
        boolean confirmed,

        @Schema(
                description =
                        "DEVICE, APPLICATION, NOTIFICATION, LICENCE, PERSON_CERTIFICATE, INSPECTION_TASK, OPINION_NOTICE or REPORT")
        String subject,

        UUID subjectId,
        String number,
        String name,
        Label region,
        Ref unit,
        LocalDate since,
        LocalDate dueOn,
        boolean overdue,

        @Schema(description = "Days left; negative when overdue")
        long daysLeft,

        @Schema(description = "The role that must act") Label responsible) {}
