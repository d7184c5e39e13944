package org.tejian.archive.internal.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.archive.Catalogue;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceArchive;
import org.tejian.archive.DeviceIntake;
import org.tejian.archive.DeviceQuery;
import org.tejian.archive.IntakeError;
import org.tejian.archive.PastInspection;
import org.tejian.archive.UnitDevices;
import org.tejian.database.IntakeResult;
import org.tejian.database.IntakeRow;
import org.tejian.database.MigratedSchema;
import org.tejian.database.RefusedRow;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisation;
import org.tejian.directory.OrganisationIntake;
import org.tejian.directory.Regions;
import org.tejian.directory.Role;
import org.tejian.events.EventLog;

/** Devices and old reports by COPY and SQL, in batches that never hold more than a thousand rows in memory. */
@Component
public final class SetBasedDeviceIntake implements DeviceIntake {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int BATCH = 1000;
    private static final Role[] REGISTRARS = {
        Role.PROVINCE_SUPERVISOR, Role.PREFECTURE_SUPERVISOR, Role.COUNTY_SUPERVISOR, Role.SYSTEM_ADMINISTRATOR
    };

    private final Transactions transactions;
    private final EventLog log;
    private final Catalogue catalogue;
    private final Regions regions;
    private final OrganisationIntake organisations;
    private final DeviceArchive archive;
    private final DeviceListing listing;
    private final Clock clock;

    @Activate
    public SetBasedDeviceIntake(
            @Reference Transactions transactions,
            @Reference EventLog log,
            @Reference Catalogue catalogue,
            @Reference Regions regions,
            @Reference OrganisationIntake organisations,
            @Reference DeviceArchive archive,
            @Reference(target = "(schema=archive)") MigratedSchema schema) {
        this(transactions, log, catalogue, regions, organisations, archive, Clock.systemUTC());
    }

    public SetBasedDeviceIntake(
            Transactions transactions,
            EventLog log,
            Catalogue catalogue,
            Regions regions,
            OrganisationIntake organisations,
            DeviceArchive archive,
            Clock clock) {
        this.transactions = transactions;
        this.log = log;
        this.catalogue = catalogue;
        this.regions = regions;
        this.organisations = organisations;
        this.archive = archive;
        this.listing = new DeviceListing(transactions);
        this.clock = clock;
    }

    @Override
    public IntakeResult devices(Caller caller, Iterator<IntakeRow<Device>> rows, Predicate<IntakeResult> decision) {
        Role role = caller.require(REGISTRARS);
        DeviceChecks checks = new DeviceChecks(regions, catalogue, today());
        return transactions.jdbc(connection -> {
            DeviceStage stage = new DeviceStage(connection, now());
            stage.create();
            List<RefusedRow> refused = new ArrayList<>();
            while (rows.hasNext()) {
                List<IntakeRow<Device>> batch = next(rows);
                Map<UUID, Organisation> units = organisations.byId(batch.stream()
                        .map(each -> each.value().useUnitId())
                        .distinct()
                        .toList());
                List<IntakeRow<Device>> good = new ArrayList<>();
                for (IntakeRow<Device> each : batch) {
                    checks.refusal(caller, each, units).ifPresentOrElse(refused::add, () -> good.add(each));
                }
                stage.add(good, units);
            }
            IntakeResult result = stage.check(refused);
            if (decision.test(result)) {
                new DeviceInsertion(connection, log, caller.actor(role)).write(result.updated() > 0);
                result = result.asWritten();
            }
            stage.drop();
            return result;
        });
    }

    @Override
    public IntakeResult inspections(
            Caller caller, Iterator<IntakeRow<PastInspection>> rows, Predicate<IntakeResult> decision) {
        Role role = caller.require(REGISTRARS);
        DeviceChecks checks = new DeviceChecks(regions, catalogue, today());
        return transactions.jdbc(connection -> {
            InspectionStage stage = new InspectionStage(connection, now());
            stage.create();
            List<RefusedRow> refused = new ArrayList<>();
            while (rows.hasNext()) {
                List<IntakeRow<PastInspection>> good = new ArrayList<>();
                for (IntakeRow<PastInspection> each : next(rows)) {
                    PastInspection report = each.value();
                    if (checks.impossible(report.inspectedOn(), report.nextDue())) {
                        DeviceChecks.wrong(each, "inspectedOn", IntakeError.DATES_WRONG)
                                .ifPresent(refused::add);
                    } else {
                        good.add(each);
                    }
                }
                stage.add(good);
            }
            IntakeResult result = stage.check(caller.scope(), refused);
            if (decision.test(result)) {
                stage.write(log, caller.actor(role));
                result = result.asWritten();
            }
            stage.drop();
            return result;
        });
    }

    @Override
    public List<PastInspection> inspectionsOf(Caller caller, UUID deviceId) {
        return listing.inspectionsOf(archive.require(caller, deviceId));
    }

    @Override
    public long forEach(Caller caller, DeviceQuery query, Consumer<Device> consumer) {
        return listing.forEach(caller.scope(), query, consumer);
    }

    @Override
    public Map<UUID, UnitDevices> ofUnits(Caller caller, Collection<UUID> useUnits) {
        return listing.ofUnits(caller.scope(), useUnits, today());
    }

    private static <T> List<IntakeRow<T>> next(Iterator<IntakeRow<T>> rows) {
        List<IntakeRow<T>> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH && rows.hasNext()) {
            batch.add(rows.next());
        }
        return batch;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(CHINA));
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
