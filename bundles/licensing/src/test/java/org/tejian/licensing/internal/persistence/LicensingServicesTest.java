package org.tejian.licensing.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tejian.directory.DirectoryForTests.BAIYUN;
import static org.tejian.directory.DirectoryForTests.caller;
import static org.tejian.directory.RefusalAssert.assertRefused;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tejian.database.EmbeddedDatabaseForTests;
import org.tejian.database.TimeOrderedId;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryError;
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
import org.tejian.licensing.GateDecision;
import org.tejian.licensing.Job;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceGate;
import org.tejian.licensing.LicenceItem;
import org.tejian.licensing.LicenceStatus;
import org.tejian.licensing.LicensingError;
import org.tejian.licensing.PersonCertificate;
import org.tejian.licensing.PersonCertificate.Kind;
import org.tejian.refusal.Refusal;

/** Licences, certificates and the gate on a real database; today is 5 March 2026. */
class LicensingServicesTest {

    private static final EmbeddedDatabaseForTests DATABASE = EmbeddedDatabaseForTests.fresh()
            .migrated("directory", Organisations.class)
            .migrated("licensing", LicenceGate.class);
    private static final JpaForTests JPA = new JpaForTests(DATABASE);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    private final EventLogForTests log = new EventLogForTests();
    private final Organisations organisations = new JpaOrganisations(
            JPA.transactions(),
            JPA.template("directory"),
            new EventLogForTests(),
            new CachedRegions(JPA.transactions(), DATABASE.schema("directory")),
            DATABASE.schema("directory"));
    private final JpaLicences licences = new JpaLicences(
            JPA.transactions(),
            JPA.template("licensing"),
            log,
            organisations,
            new StoredTerms(JPA.transactions(), new EventLogForTests(), DATABASE.schema("directory")),
            new StoredCalendar(JPA.transactions(), new EventLogForTests(), DATABASE.schema("directory")),
            Clock.fixed(Instant.parse("2026-03-05T01:00:00Z"), ZoneId.of("Asia/Shanghai")));
    private final RegisteredLicenceGate gate = new RegisteredLicenceGate(
            JPA.transactions(), JPA.template("licensing"), organisations, DATABASE.schema("licensing"));
    private final JpaPersonCertificates certificates = new JpaPersonCertificates(
            JPA.transactions(),
            JPA.template("licensing"),
            log,
            organisations,
            new JdbcLicenceCatalogue(JPA.transactions(), DATABASE.schema("licensing")),
            DATABASE.schema("licensing"));

    private final Caller administrator = caller(DirectoryForTests.platformOperator(), Role.SYSTEM_ADMINISTRATOR);
    private final Caller clerk = caller(DirectoryForTests.provinceRegulator(), Role.PROVINCE_LICENCE_CLERK);
    private final Caller county = caller(DirectoryForTests.countyRegulator(BAIYUN), Role.COUNTY_SUPERVISOR);
    private Organisation unit;

    @AfterAll
    static void close() {
        JPA.close();
        DATABASE.close();
    }

    @BeforeEach
    void empty() {
        DATABASE.execute(
                "truncate licensing.licence, licensing.shield, licensing.person_certificate, directory.organisation cascade");
        unit = unit("贵阳恒升电梯工程有限公司", UnitKind.CONSTRUCTION);
        log.clear();
    }

    @Test
    void givenLicence_whenEntered_thenItIsFoundWithItsScopeAndTheEventSaysWho() {
        Licence licence = lifts("TS3352045-2028", "2024-01-01", "2028-12-31");

        licences.enter(clerk, licence);

        assertThat(licences.find(licence.id())).contains(licence);
        assertThat(licences.ofUnit(unit.id())).containsExactly(licence);
        assertThat(log.types()).containsExactly("licensing.licence.entered");
        assertThat(log.last().actor().role()).isEqualTo("PROVINCE_LICENCE_CLERK");
        assertThat(log.last().event().after())
                .containsEntry("number", "TS3352045-2028")
                .containsEntry("unitName", unit.name());
        assertThat(licences.find(UUID.randomUUID())).isEmpty();
        assertThat(licences.ofUnit(UUID.randomUUID())).isEmpty();
    }

    @Test
    void givenWrongEntries_whenEntered_thenEachIsRefusedWithItsReason() {
        Licence licence = licences.enter(clerk, lifts("TS3352045-2028", "2024-01-01", "2028-12-31"));

        assertRefused(() -> licences.enter(county, licence), DirectoryError.ROLE_FORBIDS);
        assertRefused(
                () -> licences.enter(clerk, lifts("TS3352045-2028", "2024-01-01", "2028-12-31")),
                LicensingError.LICENCE_NUMBER_TAKEN);
        for (List<LicenceItem> wrong : List.<List<LicenceItem>>of(
                List.of(),
                List.of(new LicenceItem(Set.of(), Set.of("3100"), "A", "")),
                List.of(new LicenceItem(Set.of(Activity.REPAIR), Set.of(), "A", "")),
                List.of(new LicenceItem(Set.of(Activity.REPAIR), Set.of("31,0"), "A", "")))) {
            assertRefused(
                    () -> licences.enter(clerk, licence(unit.id(), "TS3352099-2028", wrong)),
                    LicensingError.LICENCE_SCOPE_EMPTY);
        }
        assertRefused(
                () -> licences.enter(clerk, licence(UUID.randomUUID(), "TS3352098-2028", licence.items())),
                DirectoryError.ORGANISATION_UNKNOWN);
    }

    @Test
    void givenTheSameNumber_whenManyEnterItAtOnce_thenOneStandsAndTheOthersAreRefused() {
        List<Object> outcomes =
                eightAtOnce(() -> licences.enter(clerk, lifts("TS3352045-2028", "2024-01-01", "2028-12-31")));

        assertThat(outcomes).filteredOn(Licence.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !(outcome instanceof Licence))
                .containsOnly(LicensingError.LICENCE_NUMBER_TAKEN);
    }

    @Test
    void givenExpiredLicence_whenRenewed_thenTheUnitWasShieldedAndTheGateOpensAtOnce() {
        Licence old = licences.enter(clerk, lifts("TS3352045-2025", "2022-01-01", "2025-12-31"));
        assertThat(gate.shielded(unit.id(), TODAY)).isTrue();
        assertThat(gate.decide(unit.id(), lift()).refusal()).contains(LicensingError.LICENCE_EXPIRED);

        Licence renewed = licences.renew(clerk, old.id(), LocalDate.of(2026, 3, 1), LocalDate.of(2030, 2, 28));

        assertThat(renewed.validFrom()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(renewed.validUntil()).isEqualTo(LocalDate.of(2030, 2, 28));
        assertThat(gate.shielded(unit.id(), TODAY)).isFalse();
        assertThat(gate.shielded(unit.id(), LocalDate.of(2026, 2, 1)))
                .as("the gap stays")
                .isTrue();
        assertThat(gate.shielded(unit.id(), LocalDate.of(2025, 2, 1))).isFalse();
        assertThat(gate.decide(unit.id(), lift()).licenceId()).contains(old.id());
        assertThat(log.types()).endsWith("licensing.licence.renewed", "licensing.unit.unshielded");
        assertThat(gate.shielded(UUID.randomUUID(), TODAY))
                .as("holds no licence")
                .isFalse();
        assertRefused(
                () -> licences.renew(county, old.id(), TODAY, LocalDate.of(2034, 1, 1)), DirectoryError.ROLE_FORBIDS);
        assertRefused(
                () -> licences.renew(clerk, old.id(), TODAY, LocalDate.of(2027, 1, 1)), LicensingError.LICENCE_DATES);
        assertRefused(
                () -> licences.renew(clerk, UUID.randomUUID(), TODAY, LocalDate.of(2034, 1, 1)),
                LicensingError.LICENCE_UNKNOWN);
    }

    @Test
    void givenDecisionsOnALicence_whenMade_thenTheGateFollowsAndImpossibleOnesAreRefused() {
        UUID id = licences.enter(clerk, lifts("TS3352045-2028", "2024-01-01", "2028-12-31"))
                .id();

        licences.withdraw(clerk, id, Optional.of(LicenceStatus.SUSPENDED), "违规施工");
        assertThat(gate.decide(unit.id(), lift()).refusal()).contains(LicensingError.LICENCE_SUSPENDED);
        assertThat(log.types()).endsWith("licensing.licence.suspended", "licensing.unit.shielded");
        assertThat(log.entries().get(1).event().reason()).isEqualTo("违规施工");
        assertRefused(
                () -> licences.withdraw(clerk, id, Optional.of(LicenceStatus.SUSPENDED), "再次"),
                LicensingError.LICENCE_DECISION);

        assertThat(licences.withdraw(clerk, id, Optional.empty(), "整改完成").withdrawn())
                .isEmpty();
        assertThat(log.types()).endsWith("licensing.licence.restored", "licensing.unit.unshielded");
        assertThat(log.entries().get(3).event().before()).isEqualTo(Map.of("withdrawn", "SUSPENDED"));
        assertThat(gate.decide(unit.id(), lift()).passed()).isTrue();
        assertRefused(() -> licences.withdraw(clerk, id, Optional.empty(), "无可恢复"), LicensingError.LICENCE_DECISION);
        assertRefused(
                () -> licences.withdraw(clerk, id, Optional.of(LicenceStatus.EXPIRED), "不可"),
                LicensingError.LICENCE_DECISION);
        assertRefused(
                () -> licences.withdraw(clerk, id, Optional.of(LicenceStatus.REVOKED), " "),
                LicensingError.LICENCE_REASON_NEEDED);
        assertRefused(
                () -> licences.withdraw(county, id, Optional.of(LicenceStatus.REVOKED), "越权"),
                DirectoryError.ROLE_FORBIDS);
        assertRefused(
                () -> licences.withdraw(clerk, UUID.randomUUID(), Optional.of(LicenceStatus.REVOKED), "不存在"),
                LicensingError.LICENCE_UNKNOWN);

        licences.withdraw(clerk, id, Optional.of(LicenceStatus.REVOKED), "重大事故");
        assertThat(gate.decide(unit.id(), lift()).refusal()).contains(LicensingError.LICENCE_REVOKED);
        assertRefused(() -> licences.renew(clerk, id, TODAY, LocalDate.of(2034, 1, 1)), LicensingError.LICENCE_REVOKED);

        UUID other = licences.enter(clerk, lifts("TS3352046-2028", "2024-01-01", "2028-12-31"))
                .id();
        licences.withdraw(clerk, other, Optional.of(LicenceStatus.CANCELLED), "企业申请");
        assertRefused(
                () -> licences.renew(clerk, other, TODAY, LocalDate.of(2034, 1, 1)), LicensingError.LICENCE_CANCELLED);
        assertThat(gate.decide(UUID.randomUUID(), lift()).refusal()).contains(LicensingError.NO_LICENCE);
    }

    @Test
    void givenUnits_whenThePublicSearchesByName_thenTheirLicencesAreListedNewestFirst() {
        Organisation other = unit("遵义恒升起重有限公司", UnitKind.CONSTRUCTION);
        licences.enter(clerk, lifts("TS3352045-2024", "2020-01-01", "2024-12-31"));
        licences.enter(clerk, lifts("TS3352045-2028", "2024-01-01", "2028-12-31"));
        licences.enter(
                clerk,
                licence(
                        other.id(),
                        "TS3452001-2028",
                        lifts("x", "2024-01-01", "2028-12-31").items()));

        assertThat(licences.search("恒升电梯", 10))
                .extracting(Licence::number)
                .containsExactly("TS3352045-2028", "TS3352045-2024");
        assertThat(licences.search("恒升", 10)).hasSize(3);
        assertThat(licences.search("恒升", 2)).hasSize(2);
        assertThat(licences.search("查无此名", 10)).isEmpty();
        assertRefused(() -> licences.search(" ", 10), DirectoryError.SEARCH_TEXT_MISSING);
        assertThatIllegalArgumentException().isThrownBy(() -> licences.search("恒升", 0));
    }

    @Test
    void givenMakers_whenAProductIsChecked_thenByNumberByNameOrWithAWarning() {
        Organisation maker = unit("贵州电梯制造有限公司", UnitKind.MANUFACTURE);
        licences.enter(
                clerk,
                licence(
                        maker.id(),
                        "TS2310001-2028",
                        List.of(new LicenceItem(Set.of(Activity.MANUFACTURE), Set.of("3100"), "B", ""))));
        LocalDate madeOn = LocalDate.of(2025, 12, 1);

        assertThat(gate.decideMaker(maker.name(), Optional.empty(), "3110", madeOn)
                        .passed())
                .isTrue();
        assertThat(gate.decideMaker(maker.name(), Optional.of("TS2310001-2028"), "3110", madeOn)
                        .licenceNumber())
                .contains("TS2310001-2028");
        assertThat(gate.decideMaker(maker.name(), Optional.empty(), "3310", madeOn)
                        .refusal())
                .contains(LicensingError.MAKER_LICENCE);
        assertThat(gate.decideMaker(maker.name(), Optional.empty(), "3110", Map.of("rated_speed", 4.0), madeOn)
                        .refusal())
                .contains(LicensingError.MAKER_LICENCE);
        assertThat(gate.decideMaker(maker.name(), Optional.empty(), "3110", LocalDate.of(2023, 12, 31))
                        .refusal())
                .as("made before the licence")
                .contains(LicensingError.MAKER_LICENCE);
        GateDecision borrowed = gate.decideMaker("冒名电梯厂", Optional.of("TS2310001-2028"), "3110", madeOn);
        assertThat(borrowed.refusal()).contains(LicensingError.MAKER_LICENCE);
        assertThat(borrowed.reasonZh()).contains(maker.name());
        GateDecision unknown = gate.decideMaker("外省电梯厂", Optional.of("TS2310999-2028"), "3110", madeOn);
        assertThat(unknown.passed()).isTrue();
        assertThat(unknown.warnings()).singleElement().asString().contains("外省电梯厂");
        assertThat(gate.decideMaker(unit.name(), Optional.empty(), "3110", madeOn)
                        .warnings())
                .as("a unit that makes nothing is no known maker")
                .hasSize(1);
        assertThat(gate.decideMaker(" ", Optional.empty(), "3110", madeOn).passed())
                .isTrue();
    }

    @Test
    void givenInspectors_whenTheirCertificatesAreAsked_thenCategoryKindAndDaysDecide() {
        Organisation agency = organisations.add(administrator, DirectoryForTests.agency("GZ"), "");
        Caller head = caller(agency, Role.AGENCY_HEAD);
        Person inspector = person(agency);
        PersonCertificate lifts =
                certificate(inspector.id(), Kind.INSPECTOR, "DT-001", "DTJ", Set.of("梯"), "2024-01-01", "2027-12-31");
        certificates.enter(head, lifts);
        certificates.enter(
                clerk,
                certificate(inspector.id(), Kind.OPERATOR, "T-9", "T1", Set.of("起"), "2024-01-01", "2027-12-31"));

        assertThat(certificates.ofPerson(inspector.id())).hasSize(2).contains(lifts);
        assertThat(certificates.mayInspect(inspector.id(), "梯", LocalDate.of(2027, 12, 31)))
                .isTrue();
        assertThat(certificates.mayInspect(inspector.id(), "梯", LocalDate.of(2028, 1, 1)))
                .isFalse();
        assertThat(certificates.mayInspect(inspector.id(), "梯", LocalDate.of(2023, 12, 31)))
                .isFalse();
        assertThat(certificates.mayInspect(inspector.id(), "锅", TODAY)).isFalse();
        assertThat(certificates.mayInspect(inspector.id(), "起", TODAY))
                .as("an operator's certificate")
                .isFalse();
        assertThat(certificates.mayInspect(UUID.randomUUID(), "梯", TODAY)).isFalse();
        assertThat(log.last().event().type()).isEqualTo("licensing.person-certificate.entered");
    }

    @Test
    void givenTheSameCertificate_whenManyEnterItAtOnce_thenOneStandsAndTheOthersAreRefused() {
        Organisation agency = organisations.add(administrator, DirectoryForTests.agency("GZ"), "");
        UUID inspector = person(agency).id();

        List<Object> outcomes = eightAtOnce(() -> certificates.enter(
                caller(agency, Role.AGENCY_HEAD),
                certificate(inspector, Kind.INSPECTOR, "DT-001", "DTJ", Set.of("梯"), "2024-01-01", "2027-12-31")));

        assertThat(certificates.ofPerson(inspector)).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !(outcome instanceof PersonCertificate))
                .hasSize(7)
                .containsOnly(LicensingError.PERSON_CERTIFICATE_TAKEN);
    }

    @Test
    void givenWrongCertificates_whenEntered_thenEachIsRefusedWithItsReason() {
        Organisation agency = organisations.add(administrator, DirectoryForTests.agency("GZ"), "");
        Organisation other = organisations.add(administrator, DirectoryForTests.agency("ZY"), "");
        Caller head = caller(agency, Role.AGENCY_HEAD);
        Person inspector = person(agency);
        Person stranger = person(other);
        Set<String> lift = Set.of("梯");
        certificates.enter(
                head, certificate(inspector.id(), Kind.INSPECTOR, "DT-001", "DTJ", lift, "2024-01-01", "2027-12-31"));

        assertRefused(
                () -> certificates.enter(
                        head,
                        certificate(inspector.id(), Kind.INSPECTOR, "DT-001", "DTJ", lift, "2024-01-01", "2027-12-31")),
                LicensingError.PERSON_CERTIFICATE_TAKEN);
        assertRefused(
                () -> certificates.enter(
                        head,
                        certificate(stranger.id(), Kind.INSPECTOR, "DT-002", "DTJ", lift, "2024-01-01", "2027-12-31")),
                DirectoryError.PERSON_UNKNOWN);
        assertRefused(
                () -> certificates.enter(
                        clerk,
                        certificate(
                                UUID.randomUUID(), Kind.INSPECTOR, "DT-002", "DTJ", lift, "2024-01-01", "2027-12-31")),
                DirectoryError.PERSON_UNKNOWN);
        assertRefused(
                () -> certificates.enter(
                        county,
                        certificate(inspector.id(), Kind.INSPECTOR, "DT-002", "DTJ", lift, "2024-01-01", "2027-12-31")),
                DirectoryError.ROLE_FORBIDS);
        for (PersonCertificate wrong : List.of(
                certificate(inspector.id(), Kind.INSPECTOR, " ", "DTJ", lift, "2024-01-01", "2027-12-31"),
                certificate(inspector.id(), Kind.INSPECTOR, "DT-3", "DTJ", lift, "2024-01-01", "2023-12-31"),
                certificate(
                        inspector.id(), Kind.SENIOR_INSPECTOR, "DT-3", "DTS", Set.of(), "2024-01-01", "2027-12-31"))) {
            assertRefused(() -> certificates.enter(head, wrong), LicensingError.PERSON_CERTIFICATE_CONTENT);
        }
    }

    /** What eight who do the same at the same moment get: the result, or the code of the refusal. */
    private static List<Object> eightAtOnce(Supplier<Object> command) {
        return IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(command)
                        .exceptionally(failure -> ((Refusal) ((CompletionException) failure).getCause()).code()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private Organisation unit(String name, UnitKind kind) {
        return organisations.add(administrator, DirectoryForTests.unit(name, BAIYUN, kind), "");
    }

    private Person person(Organisation organisation) {
        return organisations.addPerson(administrator, new Person(TimeOrderedId.next(), "李四", organisation.id()));
    }

    private static Job lift() {
        return new Job(
                Activity.INSTALLATION,
                "3110",
                Map.of("rated_speed", 1.75, "rated_load", 1000),
                TODAY,
                TODAY.plusDays(10),
                TODAY.plusDays(60));
    }

    private Licence lifts(String number, String from, String until) {
        return new Licence(
                TimeOrderedId.next(),
                unit.id(),
                number,
                2013,
                "贵州省质量技术监督局",
                List.of(
                        new LicenceItem(Set.of(Activity.INSTALLATION, Activity.REPAIR), Set.of("3100"), "C", ""),
                        new LicenceItem(Set.of(Activity.INSTALLATION), Set.of("3310", "3320"), "", "限室内")),
                LocalDate.parse(from),
                LocalDate.parse(until),
                Optional.empty());
    }

    private static Licence licence(UUID unit, String number, List<LicenceItem> items) {
        return new Licence(
                TimeOrderedId.next(),
                unit,
                number,
                2013,
                "贵州省质量技术监督局",
                items,
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2028, 12, 31),
                Optional.empty());
    }

    private static PersonCertificate certificate(
            UUID person, Kind kind, String number, String code, Set<String> letters, String from, String until) {
        return new PersonCertificate(
                TimeOrderedId.next(),
                person,
                kind,
                number,
                code,
                letters,
                LocalDate.parse(from),
                LocalDate.parse(until));
    }
}
