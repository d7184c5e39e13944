package org.tejian.inspection.internal.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceState;
import org.tejian.archive.RegistrationCode;
import org.tejian.directory.RegionCode;

/** Devices in a state. */
public final class DevicesForTests {

    private DevicesForTests() {}

    public static Device lift(DeviceState state) {
        return lift(state, Optional.empty());
    }

    public static Device lift(DeviceState state, Optional<Device.InspectionFacts> facts) {
        return new Device(
                UUID.randomUUID(),
                1,
                new RegistrationCode("31105201132026030001"),
                Optional.empty(),
                Optional.empty(),
                "3110",
                "曳引驱动乘客电梯",
                "1#",
                new RegionCode("520113"),
                "云峰大道1号",
                UUID.randomUUID(),
                Optional.of(UUID.randomUUID()),
                Optional.empty(),
                "贵州电梯制造有限公司",
                "GZ-1000",
                "P1",
                Optional.of(LocalDate.of(2025, 12, 1)),
                Map.of("rated_speed", 1.75, "unknown", "x"),
                state,
                facts,
                Optional.empty());
    }

    public static Device.InspectionFacts facts(String typeId, boolean passed) {
        return new Device.InspectionFacts(
                "GZTD2026000001",
                typeId,
                LocalDate.of(2026, 3, 5),
                passed ? "合格" : "不合格",
                passed,
                Optional.empty(),
                UUID.randomUUID());
    }
}
