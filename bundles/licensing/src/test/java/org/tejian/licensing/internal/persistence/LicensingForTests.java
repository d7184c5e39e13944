package org.tejian.licensing.internal.persistence;

import static org.tejian.directory.DirectoryForTests.BAIYUN;
import static org.tejian.directory.DirectoryForTests.caller;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tejian.database.EmbeddedDatabaseForTests;
import org.tejian.database.TimeOrderedId;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.JpaForTests;
import org.tejian.directory.Organisation;
import org.tejian.directory.Organisations;
import org.tejian.directory.Person;
import org.tejian.directory.Role;
import org.tejian.directory.UnitKind;
import org.tejian.directory.internal.CachedRegions;
import org.tejian.directory.internal.StoredCalendar;
import org.tejian.directory.internal.StoredTerms;
import org.tejian.directory.internal.persistence.JpaOrganisations;
import org.tejian.events.EventLogForTests;
import org.tejian.licensing.Activity;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceGate;
import org.tejian.licensing.LicenceItem;

/** Licensing on a real database, with people to use it; today is 5 March 2026 unless a test says otherwise. */
final class LicensingForTests implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    final EmbeddedDatabaseForTests database = EmbeddedDatabaseForTests.fresh()
            .migrated("directory", Organisations.class)
            .migrated("licensing", LicenceGate.class);
    final JpaForTests jpa = new JpaForTests(database);
    final EventLogForTests log = new EventLogForTests();
    final Organisations organisations = new JpaOrganisations(
            jpa.transactions(),
            jpa.template("directory"),
            new EventLogForTests(),
            new CachedRegions(jpa.transactions(), database.schema("directory")),
            database.schema("directory"));
    final StoredTerms terms = new StoredTerms(jpa.transactions(), log, database.schema("directory"));
    final StoredCalendar calendar = new StoredCalendar(jpa.transactions(), log, database.schema("directory"));
    final JdbcLicenceCatalogue catalogue = new JdbcLicenceCatalogue(jpa.transactions(), database.schema("licensing"));
    final JpaLicences licences = licences(TODAY);
    final JpaLicenceCorrections corrections =
            new JpaLicenceCorrections(jpa.transactions(), jpa.template("licensing"), log, at(TODAY));
    final JpaPersonCertificates certificates = new JpaPersonCertificates(
            jpa.transactions(), jpa.template("licensing"), log, organisations, catalogue, at(TODAY));
    final RegisteredLicenceGate gate = new RegisteredLicenceGate(
            jpa.transactions(), jpa.template("licensing"), organisations, database.schema("licensing"));

    final Caller administrator = caller(DirectoryForTests.platformOperator(), Role.SYSTEM_ADMINISTRATOR);
    final Caller clerk = caller(DirectoryForTests.provinceRegulator(), Role.PROVINCE_LICENCE_CLERK);
    final Caller secondClerk = caller(DirectoryForTests.provinceRegulator(), Role.PROVINCE_LICENCE_CLERK);
    final Caller county = caller(DirectoryForTests.countyRegulator(BAIYUN), Role.COUNTY_SUPERVISOR);

    JpaLicences licences(LocalDate today) {
        return new JpaLicences(
                jpa.transactions(), jpa.template("licensing"), log, organisations, terms, calendar, at(today));
    }

    LicensingNight night(LocalDate today) {
        return new LicensingNight(jpa.transactions(), log, at(today));
    }

    static Clock at(LocalDate day) {
        Instant morning = day.atTime(9, 0).atZone(CHINA).toInstant();
        return Clock.fixed(morning, CHINA);
    }

    void empty() {
        database.execute("truncate licensing.licence, licensing.shield, licensing.person_certificate,"
                + " directory.organisation cascade");
        log.clear();
    }

    Organisation unit(String name) {
        return organisations.add(administrator, DirectoryForTests.unit(name, BAIYUN, UnitKind.CONSTRUCTION), "");
    }

    Person person(Organisation organisation, String name) {
        return organisations.addPerson(administrator, new Person(TimeOrderedId.next(), name, organisation.id()));
    }

    /** A lift installation licence of level C. */
    static Licence lifts(Organisation unit, String number, String from, String until) {
        return new Licence(
                TimeOrderedId.next(),
                unit.id(),
                number,
                2013,
                "贵州省质量技术监督局",
                List.of(new LicenceItem(Set.of(Activity.INSTALLATION, Activity.REPAIR), Set.of("3100"), "C", "限室内")),
                LocalDate.parse(from),
                LocalDate.parse(until),
                Optional.empty());
    }

    @Override
    public void close() {
        jpa.close();
        database.close();
    }
}
