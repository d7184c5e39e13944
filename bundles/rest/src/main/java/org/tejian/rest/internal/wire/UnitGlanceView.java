package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Schema(description = "A unit at a glance: what the registers together say about it, as far as the caller sees it.")
public record UnitGlanceView(
        UUID id,
        String name,
        @Schema(description = "Unified social credit code") Optional<String> creditCode,
        @Schema(description = "Its businesses") List<Label> unitKinds,
        @Schema(description = "Place of registration") Label region,
        String address,
        String phone,
        UnitDeviceFigures devices,
        @Schema(description = "Newest first") List<LicenceView> licences,

        @Schema(description = "Whether it holds licences and none is valid today")
        boolean shielded,

        @Schema(description = "People known to work for it") long people,

        @Schema(description = "How many of them hold a certificate valid today")
        long certified)
        implements Identified {

    @Schema(description = "The devices that a unit uses; scrapped, dismantled and cancelled ones do not count.")
    public record UnitDeviceFigures(
            @Schema(description = "How many") long devices,
            List<KindCount> byKind,

            @Schema(description = "In use, next inspection within 30 days")
            long dueSoon,

            @Schema(description = "In use, next inspection day has passed")
            long overdue,

            @Schema(description = "Last inspection failed") long failed,

            @Schema(description = "Ordered or bound to stop")
            long suspended,

            @Schema(description = "Without a use registration: found in use, or passed and waiting for it")
            long unregistered,

            @Schema(description = "Lifts in use without a maintenance unit")
            long withoutMaintenance,

            @Schema(
                    description =
                            "Failed, overdue, in use unregistered, or lift without maintenance; a device counts once")
            long hiddenDangers,

            @Schema(description = "Used against the law: overdue or failed and in use, or in use unregistered")
            long violations) {}

    @Schema(description = "How many devices of a kind of the catalogue.")
    public record KindCount(Label kind, long devices) {}
}
