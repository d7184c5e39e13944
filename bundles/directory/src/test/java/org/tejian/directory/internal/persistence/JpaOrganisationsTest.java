package org.tejian.directory.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tejian.directory.DirectoryForTests.BAIYUN;
import static org.tejian.directory.DirectoryForTests.GUIYANG;
import static org.tejian.directory.DirectoryForTests.NANMING;
import static org.tejian.directory.DirectoryForTests.caller;
import static org.tejian.directory.DirectoryForTests.unit;
import static org.tejian.directory.DirectoryForTests.withCreditCode;
import static org.tejian.directory.RefusalAssert.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tejian.database.EmbeddedDatabaseForTests;
import org.tejian.database.TimeOrderedId;
import org.tejian.directory.Caller;
import org.tejian.directory.CreditCode;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.JpaForTests;
import org.tejian.directory.Organisation;
import org.tejian.directory.OrganisationKind;
import org.tejian.directory.Organisations;
import org.tejian.directory.Person;
import org.tejian.directory.RegionCode;
import org.tejian.directory.Role;
import org.tejian.directory.UnitKind;
import org.tejian.directory.internal.CachedRegions;
import org.tejian.events.EventLogForTests;
import org.tejian.refusal.Refusal;

class JpaOrganisationsTest {

    private static final EmbeddedDatabaseForTests DATABASE =
            EmbeddedDatabaseForTests.fresh().migrated("directory", Organisations.class);
    private static final JpaForTests JPA = new JpaForTests(DATABASE);

    private static final String FITTING = "91440300708461136T";
    private static final String NOT_FITTING = "91440300708461137T";

    private final EventLogForTests log = new EventLogForTests();
    private final JpaOrganisations organisations = new JpaOrganisations(
            JPA.transactions(),
            JPA.template("directory"),
            log,
            new CachedRegions(JPA.transactions(), DATABASE.schema("directory")),
            DATABASE.schema("directory"));

    private final Caller administrator = caller(DirectoryForTests.platformOperator(), Role.SYSTEM_ADMINISTRATOR);
    private final Caller clerk = caller(DirectoryForTests.countyRegulator(BAIYUN), Role.COUNTY_CLERK);

    @AfterAll
    static void close() {
        JPA.close();
        DATABASE.close();
    }

    @BeforeEach
    void empty() {
        DATABASE.execute("truncate directory.organisation cascade");
    }

    @Test
    void givenSeveralOrganisations_whenAskingForNames_thenOneAnswerHasThoseThatExist() {
        Organisation one = organisations.add(administrator, unit("甲物业有限公司", BAIYUN, UnitKind.USE), "");
        Organisation other = organisations.add(administrator, unit("乙物业有限公司", BAIYUN, UnitKind.USE), "");

        assertThat(organisations.names(Set.of(one.id(), other.id(), UUID.randomUUID())))
                .isEqualTo(Map.of(one.id(), "甲物业有限公司", other.id(), "乙物业有限公司"));
        assertThat(organisations.names(Set.of())).isEmpty();
    }

    @Test
    void givenAnOrganisationNotCommittedYet_whenAskingInTheSameTransaction_thenItIsThere() {
        JPA.transactions().run(() -> {
            Organisation entered = organisations.add(administrator, unit("甲物业有限公司", BAIYUN, UnitKind.USE), "");
            assertThat(organisations.find(entered.id())).contains(entered);
            assertThat(organisations.names(Set.of(entered.id()))).containsValue("甲物业有限公司");
        });
    }

    @Test
    void givenUnit_whenEntered_thenItIsFoundEveryWayAndTheEventSaysWho() {
        Organisation entered = organisations.add(
                clerk, withCreditCode(unit("白云电梯有限公司", BAIYUN, UnitKind.USE, UnitKind.CONSTRUCTION), FITTING), "");

        assertThat(organisations.require(entered.id())).isEqualTo(entered);
        assertThat(organisations.findByCreditCode(new CreditCode(FITTING))).contains(entered);
        assertThat(organisations.search("电梯", Optional.empty(), 10)).containsExactly(entered);
        assertThat(log.types()).containsExactly("directory.organisation.entered");
        assertThat(log.last().actor().role()).isEqualTo("COUNTY_CLERK");
        assertThat(log.last().event().after())
                .containsEntry("creditCode", FITTING)
                .containsEntry("unitKinds", List.of("USE", "CONSTRUCTION"));
    }

    @Test
    void givenFailureLaterInTheUseCase_whenRolledBack_thenNothingWasEntered() {
        Organisation unit = unit("甲公司", BAIYUN, UnitKind.USE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JPA.transactions().run(() -> {
                    organisations.add(clerk, unit, "");
                    assertThat(organisations.find(unit.id())).isPresent();
                    throw new IllegalArgumentException("later");
                }));

        assertThat(organisations.find(unit.id())).isEmpty();
    }

    @Test
    void givenCreditCodeInUse_whenEnteredAgain_thenRefusedWithTheNameThatHasIt() {
        organisations.add(clerk, withCreditCode(unit("甲公司", BAIYUN, UnitKind.USE), FITTING), "");

        assertRefused(
                        () -> organisations.add(clerk, withCreditCode(unit("乙公司", BAIYUN, UnitKind.USE), FITTING), ""),
                        DirectoryError.CREDIT_CODE_TAKEN)
                .satisfies(refusal -> assertThat(refusal.zh()).contains("甲公司"));
    }

    @Test
    void givenTheSameUnit_whenManyEnterItAtOnce_thenOneEntryStandsAndTheOthersLearnOfIt() {
        List<CompletableFuture<Organisation>> entries = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() ->
                        organisations.add(clerk, withCreditCode(unit("公司" + i, BAIYUN, UnitKind.USE), FITTING), "")))
                .toList();

        List<Object> outcomes = entries.stream()
                .map(entry -> entry.<Object>thenApply(organisation -> organisation)
                        .exceptionally(e -> ((Refusal) ((CompletionException) e).getCause()).code())
                        .join())
                .toList();

        assertThat(outcomes).filteredOn(Organisation.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(DirectoryError.CREDIT_CODE_TAKEN::equals)
                .hasSize(7);
    }

    @Test
    void givenWrongCheckCharacter_whenEntered_thenOnlyAReasonLetsItThrough() {
        Organisation unit = withCreditCode(unit("甲公司", BAIYUN, UnitKind.USE), NOT_FITTING);

        assertRefused(() -> organisations.add(clerk, unit, " "), DirectoryError.CREDIT_CODE_CHECK);

        organisations.add(clerk, unit, "营业执照原件核对无误");
        assertThat(log.last().event().reason()).isEqualTo("营业执照原件核对无误");
    }

    @Test
    void givenNoCreditCode_whenNameAndRegionAreKnown_thenRefused() {
        organisations.add(clerk, unit("甲公司", BAIYUN, UnitKind.USE), "");

        assertRefused(
                () -> organisations.add(clerk, unit("甲公司", BAIYUN, UnitKind.MAINTENANCE), ""),
                DirectoryError.ORGANISATION_LOOKS_KNOWN);
        organisations.add(administrator, unit("甲公司", NANMING, UnitKind.USE), "");
        organisations.add(clerk, withCreditCode(unit("甲公司", BAIYUN, UnitKind.USE), FITTING), "");
        assertThat(organisations.search("甲", Optional.of(OrganisationKind.UNIT), 10))
                .hasSize(3);
    }

    @Test
    void givenRoles_whenEntering_thenOnlyAdministratorsEnterOthersThanUnits() {
        Organisation regulator = DirectoryForTests.countyRegulator(NANMING);

        assertRefused(() -> organisations.add(clerk, regulator, ""), DirectoryError.ROLE_FORBIDS);
        assertThat(organisations.add(administrator, regulator, "")).isEqualTo(regulator);

        Caller inspector = caller(DirectoryForTests.agency("GZ"), Role.INSPECTOR);
        assertRefused(
                () -> organisations.add(inspector, unit("甲公司", BAIYUN, UnitKind.USE), ""), DirectoryError.ROLE_FORBIDS);
    }

    @Test
    void givenAreas_whenEnteringUnits_thenCountiesAndPrefecturesStayInTheirs() {
        Caller prefecture = caller(DirectoryForTests.prefectureRegulator(GUIYANG), Role.PREFECTURE_SUPERVISOR);
        Caller receptionist = caller(DirectoryForTests.agency("GZ"), Role.AGENCY_RECEPTIONIST);
        Caller licences = caller(DirectoryForTests.provinceRegulator(), Role.PROVINCE_LICENCE_CLERK);
        RegionCode elsewhere = new RegionCode("520203");
        RegionCode shanghai = new RegionCode("310115");

        assertRefused(
                () -> organisations.add(clerk, unit("甲", NANMING, UnitKind.USE), ""),
                DirectoryError.REGION_OUTSIDE_SCOPE);
        assertRefused(
                () -> organisations.add(prefecture, unit("乙", elsewhere, UnitKind.USE), ""),
                DirectoryError.REGION_OUTSIDE_SCOPE);
        assertRefused(
                () -> organisations.add(clerk, unit("丙", shanghai, UnitKind.MANUFACTURE), ""),
                DirectoryError.REGION_OUTSIDE_SCOPE);
        organisations.add(prefecture, unit("丁", NANMING, UnitKind.USE), "");
        organisations.add(receptionist, unit("戊", elsewhere, UnitKind.USE), "");
        organisations.add(licences, unit("己", shanghai, UnitKind.MANUFACTURE), "");
    }

    @Test
    void givenNonsense_whenEntered_thenEachKindIsRefusedByItsCode() {
        RegionCode nowhere = new RegionCode("520199");
        assertRefused(
                () -> organisations.add(administrator, unit("甲", nowhere, UnitKind.USE), ""),
                DirectoryError.REGION_UNKNOWN);
        assertRefused(
                () -> organisations.add(administrator, DirectoryForTests.countyRegulator(GUIYANG), ""),
                DirectoryError.REGION_LEVEL);
        assertRefused(() -> organisations.add(administrator, unit("甲", BAIYUN), ""), DirectoryError.UNIT_KINDS);
        assertRefused(
                () -> organisations.add(administrator, DirectoryForTests.agency("贵州"), ""),
                DirectoryError.SHORT_CODE_RULES);
        organisations.add(administrator, DirectoryForTests.agency("GZ"), "");
        Organisation other = DirectoryForTests.agency("GZ");
        assertRefused(() -> organisations.add(administrator, other, ""), DirectoryError.ORGANISATION_LOOKS_KNOWN);
        assertRefused(
                () -> organisations.add(administrator, withCreditCode(other, FITTING), ""),
                DirectoryError.SHORT_CODE_TAKEN);
    }

    @Test
    void givenNames_whenSearched_thenWildcardsAreOrdinaryCharactersAndKindAndLimitHold() {
        organisations.add(administrator, unit("100%_纯!净公司", BAIYUN, UnitKind.USE), "");
        organisations.add(administrator, unit("100个公司", BAIYUN, UnitKind.USE), "");
        organisations.add(administrator, DirectoryForTests.agency("GZ"), "");

        assertThat(organisations.search("%_", Optional.empty(), 10)).hasSize(1);
        assertThat(organisations.search("!净", Optional.empty(), 10)).hasSize(1);
        assertThat(organisations.search("公司", Optional.empty(), 1)).hasSize(1);
        assertThat(organisations.search("检验", Optional.of(OrganisationKind.UNIT), 10))
                .isEmpty();
        assertThat(organisations.search("检验", Optional.of(OrganisationKind.INSPECTION_AGENCY), 10))
                .hasSize(1);
        assertRefused(() -> organisations.search(" ", Optional.empty(), 10), DirectoryError.SEARCH_TEXT_MISSING);
        assertThatIllegalArgumentException().isThrownBy(() -> organisations.search("a", Optional.empty(), 101));
    }

    @Test
    void givenUnknownIds_whenRequired_thenRefused() {
        UUID unknown = TimeOrderedId.next();

        assertRefused(() -> organisations.require(unknown), DirectoryError.ORGANISATION_UNKNOWN);
        assertRefused(() -> organisations.requirePerson(unknown), DirectoryError.PERSON_UNKNOWN);
        assertRefused(
                () -> organisations.addPerson(administrator, new Person(unknown, "李四", unknown)),
                DirectoryError.ORGANISATION_UNKNOWN);
        assertRefused(
                () -> organisations.addPerson(
                        caller(DirectoryForTests.agency("GZ"), Role.INSPECTOR), new Person(unknown, "李四", unknown)),
                DirectoryError.ROLE_FORBIDS);
    }

    @Test
    void givenPeople_whenEntered_thenTheirOrganisationListsThem() {
        Organisation agency = organisations.add(administrator, DirectoryForTests.agency("GZ"), "");
        Caller head = caller(agency, Role.AGENCY_HEAD);
        Person inspector = new Person(TimeOrderedId.next(), "李四", agency.id());
        Person reviewer = new Person(TimeOrderedId.next(), "陈一", agency.id());

        organisations.addPerson(head, inspector);
        organisations.addPerson(administrator, reviewer);

        assertThat(organisations.people(agency.id())).containsExactlyInAnyOrder(inspector, reviewer);
        assertThat(organisations.requirePerson(inspector.id())).isEqualTo(inspector);
        assertThat(log.last().event().type()).isEqualTo("directory.person.entered");
        assertRefused(
                () -> organisations.addPerson(clerk, new Person(TimeOrderedId.next(), "王五", agency.id())),
                DirectoryError.ROLE_FORBIDS);
    }
}
