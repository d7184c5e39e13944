package org.tejian.demo.province.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.tejian.archive.Catalogue;
import org.tejian.archive.CatalogueEntry;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceArchive;
import org.tejian.archive.DeviceChange;
import org.tejian.archive.DeviceEvent;
import org.tejian.archive.NewDevice;
import org.tejian.archive.RegistrationCode;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisation;
import org.tejian.directory.RegionCode;
import org.tejian.directory.Role;
import org.tejian.directory.UnitKind;

/**
 * Devices made up from a seed, in every stage of their life: most in use, some overdue, some waiting for registration. They
 * were registered in years gone by, so that the codes of today stay free for the people who try the platform.
 */
final class SyntheticDevices {

    private static final List<String> KINDS =
            List.of("3110", "3110", "3110", "3120", "3310", "2150", "2130", "4110", "5110", "1100");

    private final DeviceArchive archive;
    private final Catalogue catalogue;
    private final LocalDate today;
    private final Random random;
    private final List<Organisation> users = Cast.ORGANISATIONS.stream()
            .filter(unit -> unit.unitKinds().contains(UnitKind.USE) && !unit.equals(Cast.PARK))
            .toList();

    SyntheticDevices(DeviceArchive archive, Catalogue catalogue, LocalDate today, long seed) {
        this.archive = archive;
        this.catalogue = catalogue;
        this.today = today;
        this.random = new Random(seed);
    }

    /** Whose hands the devices pass through. */
    record Hands(Caller regulator, Caller reception, Caller approver) {}

    void make(Hands hands, int count) {
        for (int serial = 1; serial <= count; serial++) {
            Device device = archive.enter(hands.regulator(), Role.PROVINCE_SUPERVISOR, device(serial));
            live(hands, device, serial);
        }
    }

    private NewDevice device(int serial) {
        String code = KINDS.get(random.nextInt(KINDS.size()));
        CatalogueEntry entry = catalogue.find(code).orElseThrow();
        Organisation user = users.get(random.nextInt(users.size()));
        RegionCode region = user.region();
        YearMonth month = YearMonth.of(today.getYear() - 1 - random.nextInt(8), 1 + random.nextInt(12));
        boolean lift = code.startsWith("3");
        return new NewDevice(
                RegistrationCode.of(code, region, month, 9000 - serial),
                Optional.empty(),
                code,
                entry.nameZh(),
                (1 + serial % 9) + "#",
                region,
                "演示大道" + (1 + random.nextInt(300)) + "号",
                user.id(),
                lift ? Optional.of(Cast.LICENSED.id()) : Optional.empty(),
                lift ? Optional.of(Cast.MAINTAINER.id()) : Optional.<UUID>empty(),
                lift ? "上海示范电梯有限公司" : "贵州示范机械制造有限公司",
                "M" + (100 + random.nextInt(900)),
                String.format("D%06d", serial),
                Optional.of(month.atDay(1).minusMonths(3)),
                parameters(lift));
    }

    private Map<String, Object> parameters(boolean lift) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (lift) {
            parameters.put("rated_load", List.of(630, 800, 1000, 1350).get(random.nextInt(4)));
            parameters.put("rated_speed", List.of(1.0, 1.5, 1.75, 2.5).get(random.nextInt(4)));
            parameters.put("floors", 6 + random.nextInt(28));
        }
        return parameters;
    }

    /** How far a device got: of ten, one is only notified, one at the agency, one waits for registration. */
    private void live(Hands hands, Device device, int serial) {
        int stage = random.nextInt(10);
        if (stage == 0) {
            return;
        }
        happens(
                hands.reception(),
                Role.AGENCY_RECEPTIONIST,
                device,
                DeviceEvent.SUPERVISION_ACCEPTED,
                DeviceChange.because("报检受理"));
        if (stage == 1) {
            return;
        }
        LocalDate inspected = today.minusDays(random.nextInt(420));
        inspected(hands, device, serial, inspected, true);
        if (stage == 2) {
            return;
        }
        happens(
                hands.regulator(),
                Role.PROVINCE_SUPERVISOR,
                device,
                DeviceEvent.USE_REGISTERED,
                DeviceChange.certificate(String.format("演示%05d", serial), "历史数据,证书编号为演示用"));
        if (stage == 3) {
            inspected(hands, device, serial + 5000, today.minusDays(random.nextInt(20)), false);
        } else if (stage == 4) {
            happens(
                    hands.regulator(),
                    Role.PROVINCE_SUPERVISOR,
                    device,
                    DeviceEvent.STOP_REPORTED,
                    DeviceChange.because("使用单位报停"));
        }
    }

    private void inspected(Hands hands, Device device, int serial, LocalDate day, boolean passed) {
        String type = device.catalogueCode().startsWith("3") ? "elevator-traction-supervision" : "demo-inspection";
        happens(
                hands.approver(),
                Role.APPROVER,
                device,
                passed ? DeviceEvent.INSPECTION_PASSED : DeviceEvent.INSPECTION_FAILED,
                DeviceChange.inspected(
                        new Device.InspectionFacts(
                                String.format("GZDEMO%06d", serial),
                                type,
                                day,
                                passed ? "合格" : "不合格",
                                passed,
                                passed ? Optional.of(day.plusYears(1)) : Optional.empty(),
                                Cast.AGENCY.id()),
                        passed));
    }

    private void happens(Caller caller, Role role, Device device, DeviceEvent event, DeviceChange change) {
        archive.apply(caller, role, device.id(), event, change);
    }
}
