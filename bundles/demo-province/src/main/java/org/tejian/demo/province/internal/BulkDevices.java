package org.tejian.demo.province.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tejian.archive.Catalogue;
import org.tejian.archive.CatalogueEntry;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceState;
import org.tejian.archive.RegistrationCode;
import org.tejian.database.TimeOrderedId;
import org.tejian.directory.Organisation;
import org.tejian.directory.RegionCode;

/**
 * Devices one after the other, made up from a seed, with the faults that real registers have: overdue, unregistered, lifts
 * without maintenance, the result of an inspection that contradicts the state, an address in another county, the same
 * machine under two codes.
 */
final class BulkDevices {

    /** What a device is like, how many times in a thousand. */
    private static final int OVERDUE = 60;

    private static final int FOUND_UNREGISTERED = 15;
    private static final int PASSED_UNREGISTERED = 20;
    private static final int SUSPENDED = 10;
    private static final int STOPPED = 20;
    private static final int SCRAPPED = 30;
    private static final int FAILED_BUT_IN_USE = 3;
    private static final int LIFT_WITHOUT_MAINTENANCE = 40;
    private static final int PLACE_ELSEWHERE = 2;
    private static final int TWICE = 3;

    /** Fixed, so that the codes are the same whenever the province is made. */
    private static final int FIRST_YEAR = 2004;

    private static final int YEARS = 21;
    /** Kinds as often as they are in a province: lifts, vessels, cranes, vehicles, boilers, pipes, and the rare ones. */
    private static final String KINDS = "3333333333333333333322222222224444411111555558896";

    private final Map<String, List<CatalogueEntry>> entries;
    private final List<Organisation> users;
    private final List<Organisation> builders;
    private final List<Organisation> maintainers;
    private final UUID agency;
    private final LocalDate today;
    private final Dice dice;
    private final Map<String, Integer> serials = new HashMap<>();
    private Optional<Device> last = Optional.empty();
    private int number;

    BulkDevices(Catalogue catalogue, Units units, UUID agency, LocalDate today, long seed) {
        List<CatalogueEntry> all = catalogue.edition(2014);
        Set<String> divided =
                all.stream().flatMap(entry -> entry.parent().stream()).collect(Collectors.toSet());
        this.entries = all.stream()
                .filter(entry -> entry.device() && entry.needsUseRegistration() && !divided.contains(entry.code()))
                .sorted(Comparator.comparing(CatalogueEntry::code))
                .collect(Collectors.groupingBy(entry -> entry.code().substring(0, 1)));
        this.users = units.users();
        this.builders = units.builders();
        this.maintainers = units.maintainers();
        this.agency = agency;
        this.today = today;
        this.dice = new Dice(seed);
    }

    /** Whose devices they are, and who builds and maintains them. */
    record Units(List<Organisation> users, List<Organisation> builders, List<Organisation> maintainers) {}

    Device next() {
        number++;
        Device device =
                last.filter(each -> dice.perMille(TWICE)).map(this::again).orElseGet(this::fresh);
        last = Optional.of(device);
        return device;
    }

    private Device fresh() {
        String kind = Character.toString(KINDS.charAt(dice.below(KINDS.length())));
        CatalogueEntry entry = dice.oneOfTheFirst(entries.getOrDefault(kind, List.of()));
        Organisation user = dice.oneOfTheFirst(users);
        boolean lift = kind.equals("3");
        YearMonth month = YearMonth.of(FIRST_YEAR + dice.below(YEARS), 1 + dice.below(12));
        DeviceState state = state();
        Organisation placed = dice.perMille(PLACE_ELSEWHERE) ? dice.oneOf(users) : user;
        return new Device(
                TimeOrderedId.next(),
                1,
                code(entry, user, month),
                Optional.empty(),
                certificate(state),
                entry.code(),
                entry.nameZh(),
                (1 + dice.below(40)) + "#",
                user.region(),
                placed.address() + (1 + dice.below(300)) + "号",
                user.id(),
                lift ? Optional.of(dice.oneOf(builders).id()) : Optional.empty(),
                lift && !dice.perMille(LIFT_WITHOUT_MAINTENANCE)
                        ? Optional.of(dice.oneOf(maintainers).id())
                        : Optional.empty(),
                lift ? "上海示范电梯有限公司" : "贵州示范机械制造有限公司",
                "M" + (100 + dice.below(900)),
                String.format("B%08d", number),
                Optional.of(month.atDay(1).minusMonths(3)),
                lift ? lift() : Map.of(),
                state,
                facts(state),
                Optional.empty());
    }

    /** The machine of before, entered by somebody who did not find it. */
    private Device again(Device device) {
        YearMonth month = YearMonth.of(FIRST_YEAR + YEARS - 1, 1 + dice.below(12));
        return new Device(
                TimeOrderedId.next(),
                1,
                code(device.catalogueCode(), device.region().value(), month),
                Optional.empty(),
                device.certificateNumber().map(before -> before + "补"),
                device.catalogueCode(),
                device.name(),
                device.internalNumber(),
                device.region(),
                device.place(),
                device.useUnitId(),
                device.constructionUnitId(),
                device.maintenanceUnitId(),
                device.manufacturer(),
                device.model(),
                device.productNumber(),
                device.manufacturedOn(),
                device.parameters(),
                device.state(),
                device.inspection(),
                Optional.empty());
    }

    private RegistrationCode code(CatalogueEntry entry, Organisation user, YearMonth month) {
        return code(entry.code(), user.region().value(), month);
    }

    /** The serials of a kind, region and month count on from 1; those of the small province are far above. */
    private RegistrationCode code(String kind, String region, YearMonth month) {
        int serial = serials.merge(kind + region + month, 1, Integer::sum);
        return RegistrationCode.of(kind, new RegionCode(region), month, serial);
    }

    private DeviceState state() {
        int lot = dice.below(1000);
        Map<DeviceState, Integer> shares = new LinkedHashMap<>();
        shares.put(DeviceState.FOUND_UNREGISTERED, FOUND_UNREGISTERED);
        shares.put(DeviceState.PASSED_UNREGISTERED, PASSED_UNREGISTERED);
        shares.put(DeviceState.SUSPENDED, SUSPENDED);
        shares.put(DeviceState.STOPPED, STOPPED);
        shares.put(DeviceState.SCRAPPED, SCRAPPED);
        for (Map.Entry<DeviceState, Integer> each : shares.entrySet()) {
            lot -= each.getValue();
            if (lot < 0) {
                return each.getKey();
            }
        }
        return DeviceState.IN_USE;
    }

    private Optional<String> certificate(DeviceState state) {
        Set<DeviceState> without = Set.of(DeviceState.FOUND_UNREGISTERED, DeviceState.PASSED_UNREGISTERED);
        return without.contains(state) ? Optional.empty() : Optional.of(String.format("演示B%08d", number));
    }

    private Optional<Device.InspectionFacts> facts(DeviceState state) {
        if (state == DeviceState.FOUND_UNREGISTERED) {
            return Optional.empty();
        }
        boolean overdue = state == DeviceState.IN_USE && dice.perMille(OVERDUE);
        boolean passed =
                state != DeviceState.SUSPENDED && !(state == DeviceState.IN_USE && dice.perMille(FAILED_BUT_IN_USE));
        LocalDate day = overdue ? dice.dayBefore(today.minusDays(367), 400) : dice.dayBefore(today, 360);
        return Optional.of(new Device.InspectionFacts(
                String.format("GZB%09d", number),
                "demo-inspection",
                day,
                passed ? "合格" : "不合格",
                passed,
                passed ? Optional.of(day.plusYears(1)) : Optional.empty(),
                agency));
    }

    private Map<String, Object> lift() {
        return Map.of(
                "rated_load", dice.oneOf(List.of(630, 800, 1000, 1350)),
                "rated_speed", dice.oneOf(List.of(1.0, 1.5, 1.75, 2.5)),
                "floors", 6 + dice.below(28));
    }
}
