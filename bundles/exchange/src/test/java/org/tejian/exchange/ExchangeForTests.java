package org.tejian.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.DirectoryForTests.caller;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.tejian.archive.DeviceArchive;
import org.tejian.archive.DeviceIntake;
import org.tejian.archive.internal.StoredCatalogue;
import org.tejian.archive.internal.intake.SetBasedDeviceIntake;
import org.tejian.archive.internal.persistence.JpaDeviceArchive;
import org.tejian.database.EmbeddedDatabaseForTests;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.JpaForTests;
import org.tejian.directory.Organisation;
import org.tejian.directory.OrganisationIntake;
import org.tejian.directory.Organisations;
import org.tejian.directory.Person;
import org.tejian.directory.Regions;
import org.tejian.directory.Role;
import org.tejian.directory.UnitKind;
import org.tejian.directory.internal.CachedRegions;
import org.tejian.directory.internal.SetBasedOrganisationIntake;
import org.tejian.directory.internal.persistence.JpaOrganisations;
import org.tejian.events.EventLogForTests;
import org.tejian.exchange.internal.job.StoredImports;
import org.tejian.licensing.LicenceIntake;
import org.tejian.licensing.Licences;
import org.tejian.licensing.internal.intake.SetBasedLicenceIntake;

/** The exchange on real registers, with people who use it. */
public final class ExchangeForTests implements AutoCloseable {

    public final EmbeddedDatabaseForTests database = EmbeddedDatabaseForTests.fresh()
            .migrated("directory", Organisations.class)
            .migrated("archive", DeviceArchive.class)
            .migrated("licensing", Licences.class)
            .migrated("exchange", Imports.class);
    public final JpaForTests jpa = new JpaForTests(database);
    public final EventLogForTests log = new EventLogForTests();
    public final Transactions transactions = jpa.transactions();
    public final Regions regions = new CachedRegions(transactions, database.schema("directory"));
    public final Organisations organisations =
            new JpaOrganisations(transactions, jpa.template("directory"), log, regions, database.schema("directory"));
    public final OrganisationIntake units =
            new SetBasedOrganisationIntake(transactions, log, regions, database.schema("directory"));
    public final StoredCatalogue catalogue = new StoredCatalogue(transactions, database.schema("archive"));
    public final DeviceArchive archive = new JpaDeviceArchive(
            transactions, jpa.template("archive"), log, catalogue, organisations, database.schema("archive"));
    public final DeviceIntake devices =
            new SetBasedDeviceIntake(transactions, log, catalogue, regions, units, archive, Clock.systemUTC());
    public final LicenceIntake licences =
            new SetBasedLicenceIntake(transactions, log, units, database.schema("licensing"));
    public final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor();

    public final Caller administrator;
    public final Caller province;
    public final Caller baiyun;
    public final Caller licenceClerk;
    public final Caller unitManager;
    public final Organisation agency;

    public ExchangeForTests() {
        Caller first = caller(DirectoryForTests.platformOperator(), Role.SYSTEM_ADMINISTRATOR);
        administrator = entered(first, first);
        province = entered(first, caller(DirectoryForTests.provinceRegulator(), Role.PROVINCE_SUPERVISOR));
        baiyun = entered(
                first, caller(DirectoryForTests.countyRegulator(DirectoryForTests.BAIYUN), Role.COUNTY_SUPERVISOR));
        licenceClerk = entered(
                first,
                caller(DirectoryForTests.prefectureRegulator(DirectoryForTests.GUIYANG), Role.PROVINCE_LICENCE_CLERK));
        agency = organisations.add(first, DirectoryForTests.agency("GZ"), "");
        unitManager = entered(
                first,
                caller(
                        DirectoryForTests.unit("白云区阳光小区物业", DirectoryForTests.BAIYUN, UnitKind.USE),
                        Role.USE_UNIT_MANAGER));
    }

    private Caller entered(Caller first, Caller caller) {
        organisations.add(first, caller.organisation(), "");
        Person person = organisations.addPerson(first, caller.person());
        return new Caller(caller.accountId(), person, caller.organisation(), caller.roles(), caller.address());
    }

    /** An own set of imports, with its own threads. */
    public StoredImports imports() {
        return new StoredImports(transactions, organisations, units, licences, devices, database.schema("exchange"));
    }

    /** A file of the kind: headings of these fields, then rows of their values. */
    public static String csv(ImportKind kind, List<String> fields, List<List<String>> rows) {
        List<ImportColumn> columns = org.tejian.exchange.internal.column.ColumnTable.of(kind);
        String heading = fields.stream()
                .map(field -> columns.stream()
                        .filter(column -> column.field().equals(field))
                        .findFirst()
                        .orElseThrow()
                        .zh())
                .collect(Collectors.joining(","));
        return heading + "\n" + rows.stream().map(row -> String.join(",", row)).collect(Collectors.joining("\n"));
    }

    public static final List<String> DEVICE = Arrays.asList(
            "registrationCode",
            "certificateNumber",
            "catalogueCode",
            "name",
            "region",
            "place",
            "useUnit",
            "state",
            "reportNumber",
            "inspectedOn",
            "conclusion",
            "passed",
            "nextDue",
            "agency",
            "ratedLoad");

    /** A lift in use in Baiyun, inspected and passed. */
    public List<String> lift(int serial) {
        LocalDate day = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC).minusDays(100);
        return List.of(
                String.format("3110520113201309%04d", serial),
                "梯11贵A" + serial,
                "3110",
                "曳引驱动乘客电梯",
                "520113",
                "云峰大道" + serial + "号",
                unitManager.organisation().name(),
                "在用",
                "R" + serial,
                day.toString(),
                "合格",
                "是",
                day.plusYears(1).toString(),
                agency.name(),
                "1000");
    }

    public ImportJob run(Caller caller, ImportKind kind, ImportMode mode, String csv) {
        return run(caller, kind, mode, "data.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    /** Submits and waits for the end. */
    public ImportJob run(Caller caller, ImportKind kind, ImportMode mode, String name, byte[] content) {
        StoredImports imports = imports();
        try {
            ImportJob job = imports.submit(caller, kind, mode, name, new ByteArrayInputStream(content));
            return await(imports, caller, job.id());
        } finally {
            imports.stop();
        }
    }

    public ImportJob await(Imports imports, Caller caller, UUID id) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> imports.require(caller, id), job -> job.state().ended());
    }

    /** Waits until an import has read that many rows. */
    public void awaitRows(Imports imports, Caller caller, UUID id, long rows) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> imports.require(caller, id).rowsRead() == rows);
    }

    /** While {@code work} is done, no import gets beyond the reading of devices. */
    public void whileDevicesAreHeld(Runnable work) {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Future<Boolean> holder = beats.submit(() -> transactions.jdbc(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("lock table archive.device in exclusive mode");
                held.countDown();
                return done.await(5, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }));
        try {
            held.await();
            work.run();
            done.countDown();
            assertThat(holder.get()).isTrue();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            done.countDown();
        }
    }

    public List<RowProblem> problems(Caller caller, ImportJob job) {
        StoredImports imports = imports();
        try {
            return imports.problems(caller, job.id(), 1000);
        } finally {
            imports.stop();
        }
    }

    public String errorFile(Caller caller, ImportJob job) {
        StoredImports imports = imports();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            imports.errorFile(caller, job.id(), FileFormat.CSV, out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            imports.stop();
        }
    }

    public void update(String sql) {
        transactions.jdbc(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    public long count(String table) {
        return transactions.jdbc(connection -> {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select count(*) from " + table)) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    @Override
    public void close() {
        beats.shutdownNow();
        jpa.close();
        database.close();
    }
}
