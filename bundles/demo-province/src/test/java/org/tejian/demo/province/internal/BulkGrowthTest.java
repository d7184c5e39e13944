package org.tejian.demo.province.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tejian.archive.DeviceArchive;
import org.tejian.archive.internal.StoredCatalogue;
import org.tejian.archive.internal.intake.SetBasedDeviceIntake;
import org.tejian.archive.internal.persistence.JpaDeviceArchive;
import org.tejian.database.EmbeddedDatabaseForTests;
import org.tejian.database.TimeOrderedId;
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
import org.tejian.directory.internal.CachedRegions;
import org.tejian.directory.internal.SetBasedOrganisationIntake;
import org.tejian.directory.internal.persistence.JpaOrganisations;
import org.tejian.events.EventLogForTests;
import org.tejian.licensing.Licences;
import org.tejian.licensing.internal.intake.SetBasedLicenceIntake;

/** A province of some thousand devices on real PostgreSQL. */
class BulkGrowthTest {

    private static final int DEVICES = 4000;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final EmbeddedDatabaseForTests DATABASE = EmbeddedDatabaseForTests.fresh()
            .migrated("directory", Organisations.class)
            .migrated("archive", DeviceArchive.class)
            .migrated("licensing", Licences.class);
    private static final JpaForTests JPA = new JpaForTests(DATABASE);
    private static final EventLogForTests LOG = new EventLogForTests();
    private static final Transactions TRANSACTIONS = JPA.transactions();

    private static BulkGrowth growth;

    @BeforeAll
    static void grow() {
        Regions regions = new CachedRegions(TRANSACTIONS, DATABASE.schema("directory"));
        Organisations organisations = new JpaOrganisations(
                TRANSACTIONS, JPA.template("directory"), LOG, regions, DATABASE.schema("directory"));
        OrganisationIntake units =
                new SetBasedOrganisationIntake(TRANSACTIONS, LOG, regions, DATABASE.schema("directory"));
        StoredCatalogue catalogue = new StoredCatalogue(TRANSACTIONS, DATABASE.schema("archive"));
        DeviceArchive archive = new JpaDeviceArchive(
                TRANSACTIONS, JPA.template("archive"), LOG, catalogue, organisations, DATABASE.schema("archive"));
        Caller console = console(organisations);
        organisations.add(console, Cast.AGENCY, "");
        growth = new BulkGrowth(
                new BulkGrowth.Services(
                        TRANSACTIONS,
                        regions,
                        units,
                        new SetBasedLicenceIntake(TRANSACTIONS, LOG, units, DATABASE.schema("licensing")),
                        new SetBasedDeviceIntake(
                                TRANSACTIONS, LOG, catalogue, regions, units, archive, Clock.systemUTC()),
                        archive,
                        catalogue),
                console,
                TODAY);
        assertThat(growth.grow(2013, DEVICES, 2)).isEqualTo(DEVICES);
    }

    private static Caller console(Organisations organisations) {
        Organisation operator = DirectoryForTests.platformOperator();
        Person person = new Person(TimeOrderedId.next(), "控制台", operator.id());
        Caller console = new Caller(UUID.randomUUID(), person, operator, Set.of(Role.SYSTEM_ADMINISTRATOR), "");
        organisations.add(console, operator, "");
        return console;
    }

    @AfterAll
    static void close() {
        JPA.close();
        DATABASE.close();
    }

    private static long count(String from) {
        return TRANSACTIONS.jdbc(connection -> {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select count(*) from " + from)) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    @Test
    void givenAGrowthWhenItIsDoneThenDevicesReportsUnitsAndPeopleAreThereInEveryPartOfTheProvince() {
        assertThat(count("archive.device")).isEqualTo(DEVICES);
        assertThat(count("archive.device_period where valid_to is null")).isEqualTo(DEVICES);
        assertThat(count("archive.past_inspection")).isBetween(DEVICES * 18L / 10, DEVICES * 21L / 10);
        assertThat(count("(select distinct left(region_code, 4) from archive.device) p"))
                .isEqualTo(9);
        assertThat(count("(select distinct left(catalogue_code, 1) from archive.device) k"))
                .isEqualTo(8);
        assertThat(count("directory.organisation where unit_kinds = 'USE'")).isEqualTo(DEVICES / 15 + 1);
        assertThat(count("licensing.person_certificate")).isEqualTo(DEVICES / 15 + 1);
        assertThat(LOG.entries()).hasSizeGreaterThan(DEVICES);
    }

    @Test
    void givenAGrowthWhenItIsDoneThenEveryFaultOfARealRegisterIsInIt() {
        String late = "archive.device where state = 'IN_USE' and next_due < '" + TODAY + "'";
        assertThat(count(late)).isBetween(DEVICES * 3L / 100, DEVICES * 8L / 100);
        assertThat(List.of("FOUND_UNREGISTERED", "PASSED_UNREGISTERED", "SUSPENDED", "STOPPED", "SCRAPPED", "IN_USE"))
                .allSatisfy(state -> assertThat(count("archive.device where state = '" + state + "'"))
                        .isPositive());
        assertThat(count("archive.device where catalogue_code like '3%' and maintenance_unit_id is null"))
                .isPositive();
        assertThat(count("licensing.licence_period where valid_until < '" + TODAY + "'"))
                .isPositive();
        assertThat(count("licensing.person_certificate where valid_until < '" + TODAY + "'"))
                .isPositive();
        assertThat(count("archive.device where state = 'IN_USE' and not inspection_passed"))
                .isPositive();
        assertThat(count("archive.device d join archive.past_inspection p on p.device_id = d.id::uuid"
                        + " and p.inspected_on = d.inspected_on and p.passed <> d.inspection_passed"))
                .isPositive();
        assertThat(count("(select 1 from archive.device group by manufacturer, product_number having count(*) > 1) t"))
                .isPositive();
    }

    @Test
    void givenTheSameSeedWhenGrownAgainThenNothingIsEntered() {
        int events = LOG.entries().size();

        assertThat(growth.grow(2013, DEVICES, 2)).isZero();

        assertThat(count("archive.device")).isEqualTo(DEVICES);
        assertThat(LOG.entries()).hasSize(events);
    }
}
