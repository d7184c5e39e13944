package org.tejian.archive.internal.persistence;

import static org.tejian.directory.DirectoryForTests.caller;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceArchive;
import org.tejian.archive.DeviceChange;
import org.tejian.archive.DeviceCode;
import org.tejian.archive.DeviceEvent;
import org.tejian.archive.NewDevice;
import org.tejian.archive.RegistrationCode;
import org.tejian.archive.internal.StoredCatalogue;
import org.tejian.database.EmbeddedDatabaseForTests;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.JpaForTests;
import org.tejian.directory.Organisation;
import org.tejian.directory.Organisations;
import org.tejian.directory.RegionCode;
import org.tejian.directory.Regions;
import org.tejian.directory.Role;
import org.tejian.directory.UnitKind;
import org.tejian.directory.internal.CachedRegions;
import org.tejian.directory.internal.persistence.JpaOrganisations;
import org.tejian.events.EventLogForTests;

/** An archive on a real database, a clock to set, and people and units to use it. */
final class ArchiveForTests implements AutoCloseable {

    final EmbeddedDatabaseForTests database = EmbeddedDatabaseForTests.fresh()
            .migrated("directory", Organisations.class)
            .migrated("archive", DeviceArchive.class);
    final JpaForTests jpa = new JpaForTests(database);
    final EventLogForTests log = new EventLogForTests();
    final SettableClock clock = new SettableClock();
    final Regions regions = new CachedRegions(jpa.transactions(), database.schema("directory"));
    final Organisations organisations = new JpaOrganisations(
            jpa.transactions(),
            jpa.template("directory"),
            new EventLogForTests(),
            regions,
            database.schema("directory"));
    final JpaDeviceArchive archive = new JpaDeviceArchive(
            jpa.transactions(),
            jpa.template("archive"),
            log,
            new StoredCatalogue(jpa.transactions(), database.schema("archive")),
            organisations,
            clock);

    final Caller administrator = caller(DirectoryForTests.platformOperator(), Role.SYSTEM_ADMINISTRATOR);
    final Caller baiyun = caller(DirectoryForTests.countyRegulator(DirectoryForTests.BAIYUN), Role.COUNTY_SUPERVISOR);
    final Caller nanming = caller(DirectoryForTests.countyRegulator(DirectoryForTests.NANMING), Role.COUNTY_SUPERVISOR);
    final Caller agency = caller(DirectoryForTests.agency("GZ"), Role.AGENCY_RECEPTIONIST, Role.APPROVER);
    final Organisation useUnit = unit("白云区阳光小区物业服务中心", UnitKind.USE);
    final Organisation constructionUnit = unit("贵阳恒升电梯工程有限公司", UnitKind.CONSTRUCTION);

    /** A clock that stands still until it is set. */
    static final class SettableClock extends Clock {
        private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-05T01:00:00Z"));

        void set(String moment) {
            now.set(Instant.parse(moment));
        }

        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }
    }

    Organisation unit(String name, UnitKind kind) {
        return organisations.add(administrator, DirectoryForTests.unit(name, DirectoryForTests.BAIYUN, kind), "");
    }

    Organisation unitWithPhone(String name, UnitKind kind, String phone) {
        Organisation plain = DirectoryForTests.unit(name, DirectoryForTests.BAIYUN, kind);
        return organisations.add(
                administrator,
                new Organisation(
                        plain.id(),
                        plain.kind(),
                        plain.unitKinds(),
                        name,
                        plain.creditCode(),
                        plain.region(),
                        plain.shortCode(),
                        "",
                        phone),
                "");
    }

    /** A lift of that serial in a county, not yet entered. */
    NewDevice lift(RegionCode region, int serial) {
        return lift(region, serial, Optional.empty(), Optional.empty());
    }

    NewDevice lift(RegionCode region, int serial, Optional<DeviceCode> code, Optional<UUID> maintenanceUnit) {
        return new NewDevice(
                RegistrationCode.of("3110", region, YearMonth.of(2026, 3), serial),
                code,
                "3110",
                "曳引驱动乘客电梯",
                "1#",
                region,
                "贵阳市白云区云峰大道" + serial + "号",
                useUnit.id(),
                Optional.of(constructionUnit.id()),
                maintenanceUnit,
                "贵州电梯制造有限公司",
                "GZ-1000",
                "P2026-" + serial,
                Optional.of(LocalDate.of(2025, 12, 1)),
                Map.of("rated_speed", 1.75, "rated_load", 1000, "control_mode", "集选控制"));
    }

    Device entered(int serial) {
        return archive.enter(baiyun, Role.COUNTY_SUPERVISOR, lift(DirectoryForTests.BAIYUN, serial));
    }

    Device happens(Device device, DeviceEvent event) {
        return archive.apply(baiyun, Role.COUNTY_SUPERVISOR, device.id(), event, DeviceChange.because(""));
    }

    Device passes(Device device, String day) {
        return archive.apply(
                agency,
                Role.APPROVER,
                device.id(),
                DeviceEvent.INSPECTION_PASSED,
                DeviceChange.inspected(facts("GZTA2026000001", day, true), true));
    }

    Device registered(Device device, String certificate) {
        happens(device, DeviceEvent.SUPERVISION_ACCEPTED);
        passes(device, "2026-03-10");
        return archive.apply(
                baiyun,
                Role.COUNTY_SUPERVISOR,
                device.id(),
                DeviceEvent.USE_REGISTERED,
                DeviceChange.certificate(certificate, "使用登记"));
    }

    Device.InspectionFacts facts(String report, String day, boolean passed) {
        return new Device.InspectionFacts(
                report,
                "elevator-traction-supervision",
                LocalDate.parse(day),
                passed ? "合格" : "不合格",
                passed,
                passed ? Optional.of(LocalDate.parse(day).plusYears(1)) : Optional.empty(),
                agency.organisation().id());
    }

    @Override
    public void close() {
        jpa.close();
        database.close();
    }
}
