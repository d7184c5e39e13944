package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(description = "What the home page shows: devices within the scope, and what waits for the caller.")
public record DashboardView(List<StateCount> devicesByState, long overdue, long dueSoon, List<Waiting> waiting) {

    @Schema(description = "How many devices are in a state.")
    public record StateCount(Label state, long count) {}

    @Schema(description = "Work that waits for the caller.")
    public record Waiting(
            String code,
            String zh,
            String en,
            @Schema(description = "How many; capped at 200") long count,

            @Schema(description = "The list behind it, as a path of the web application")
            String link) {}
}
