package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

@Schema(description = "A page of devices.")
public record DevicePageView(
        List<DeviceRow> items,

        @Schema(description = "How many devices match in all")
        long total,

        @Schema(description = "Cursor of the following page; left out on the last")
        Optional<String> next) {}
