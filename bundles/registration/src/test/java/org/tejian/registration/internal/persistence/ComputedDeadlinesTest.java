package org.tejian.registration.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tejian.directory.DirectoryForTests.caller;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceChange;
import org.tejian.archive.DeviceEvent;
import org.tejian.directory.Caller;
import org.tejian.directory.DeadlineSource;
import org.tejian.directory.OpenDeadline;
import org.tejian.directory.Role;
import org.tejian.registration.ApplicationKind;
import org.tejian.registration.NewApplication;
import org.tejian.registration.NewNotification;
import org.tejian.registration.Notification;
import org.tejian.registration.WorkKind;

/** Today is 10 September 2013. */
class ComputedDeadlinesTest {

    private static final RegistrationForTests TEST = new RegistrationForTests();
    private static final LocalDate TODAY = LocalDate.of(2013, 9, 10);
    private static final Caller MANAGER = caller(TEST.useUnit, Role.USE_UNIT_MANAGER);

    @AfterAll
    static void close() {
        TEST.close();
    }

    @BeforeEach
    void empty() {
        TEST.empty();
    }

    @Test
    void givenAnotherBundlesDeadlines_whenAsked_thenTheyStandInTheListByTheirDay() {
        Device device = TEST.passed("P1");
        OpenDeadline licence = new OpenDeadline(
                TEST.terms.require("D17B"),
                OpenDeadline.Subject.LICENCE,
                UUID.randomUUID(),
                "TS3352045-2014",
                "许可证换证",
                device.region(),
                TEST.useUnit.id(),
                LocalDate.of(2014, 3, 15),
                LocalDate.of(2013, 9, 15),
                Role.CONSTRUCTION_UNIT);
        DeadlineSource source = (caller, today, until, limit) -> {
            assertThat(today).isEqualTo(TODAY);
            assertThat(until).isEqualTo(TODAY.plusDays(60));
            return List.of(licence);
        };

        TEST.deadlines.addSource(source);
        assertThat(open(TEST.baiyun, 60)).containsExactly("D17B 2013-09-15", "D3R 2013-11-08");
        TEST.deadlines.removeSource(source);
        assertThat(open(TEST.baiyun, 60)).containsExactly("D3R 2013-11-08");
    }

    @Test
    void givenPassedLift_whenNobodyRegistersIt_thenSixtyDaysFromTheReportOrThirtyFromTheFirstUse() {
        Device device = TEST.passed("P1");

        assertThat(open(TEST.baiyun, 30)).isEmpty();
        assertThat(open(TEST.baiyun, 60)).containsExactly("D3R 2013-11-08");

        TEST.applications.file(MANAGER, firstUsed(device, LocalDate.of(2013, 8, 1)));
        List<OpenDeadline> now = TEST.deadlines.within(TEST.baiyun, 30, 50);
        assertThat(now).extracting(each -> each.term().code()).containsExactly("D3", "D8A");
        assertThat(now.get(0).dueOn()).isEqualTo(LocalDate.of(2013, 8, 31));
        assertThat(now.get(0).overdue(TODAY)).isTrue();
        assertThat(now.get(0).subjectId()).isEqualTo(device.id());
        assertThat(now.get(0).unitId()).isEqualTo(TEST.useUnit.id());
        assertThat(now.get(0).responsible()).isEqualTo(Role.USE_UNIT_MANAGER);
    }

    @Test
    void givenApplications_whenTheyWait_thenTheTermIsInWorkdaysOfTheCalendar() {
        Device device = TEST.passed("P1");
        UUID id = TEST.applications
                .file(MANAGER, NewApplication.of(ApplicationKind.USE_BY_DEVICE, List.of(device.id()), "李安全", ""))
                .id();
        assertThat(open(MANAGER, 30)).containsExactly("D8A 2013-09-17");

        TEST.applications.check(TEST.baiyun, id);
        assertThat(open(MANAGER, 30)).containsExactly("D8B 2013-10-08");

        TEST.applications.grant(TEST.baiyun, id);
        assertThat(open(MANAGER, 366)).isEmpty();
    }

    @Test
    void givenDueDates_whenNear_thenTheApplicationIsDueAMonthBeforeAndAfterwardsItMustNotBeUsed() {
        Device device = registered("P1");
        TEST.database.execute("update archive.device set next_due = '2013-10-30'");
        assertThat(open(MANAGER, 19)).isEmpty();
        assertThat(open(MANAGER, 20)).containsExactly("D4 2013-09-30");
        assertThat(open(TEST.agency, 20)).containsExactly("D4 2013-09-30");

        TEST.database.execute("update archive.device set next_due = '2013-09-09'");
        assertThat(open(MANAGER, 0)).containsExactly("D5 2013-09-09");
        assertThat(TEST.deadlines.within(TEST.baiyun, 0, 10).get(0).number())
                .isEqualTo(device.registrationCode().value());
    }

    @Test
    void givenScrappedLift_whenItsCertificateIsNotCancelled_thenThatIsDueAtOnce() {
        Device device = registered("P1");
        TEST.archive.apply(
                TEST.baiyun, Role.COUNTY_SUPERVISOR, device.id(), DeviceEvent.SCRAPPED, DeviceChange.because("报废"));

        assertThat(TEST.deadlines.within(MANAGER, 366, 10).stream()
                        .map(each -> each.term().code()))
                .isEmpty();
        TEST.database.execute("update archive.device set state_since = '2013-09-01T08:00:00Z'");
        assertThat(open(MANAGER, 0)).containsExactly("D7 2013-09-01");
    }

    @Test
    void givenAlteredLift_whenItIsUsedAgain_thenItsChangeOfRegistrationIsDueUntilItIsGranted() {
        Device device = registered("P1");
        Notification filed = TEST.notifications.file(TEST.contractor, TEST.builder.id(), alteration(device));
        TEST.notifications.accept(TEST.baiyun, filed.id());
        assertThat(open(MANAGER, 0)).as("under supervision").isEmpty();
        TEST.passedAgain(device);
        assertThat(open(MANAGER, 0)).containsExactly("D6 2013-09-09");

        UUID id = TEST.applications
                .file(
                        MANAGER,
                        new NewApplication(
                                ApplicationKind.ALTERATION,
                                List.of(device.id()),
                                "",
                                Map.of(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Map.of("rated_load", 1150),
                                Optional.empty(),
                                "改造"))
                .id();
        TEST.applications.check(TEST.baiyun, id);
        TEST.applications.grant(TEST.baiyun, id);
        assertThat(open(MANAGER, 366)).isEmpty();
    }

    @Test
    void givenAcceptedNotification_whenNobodyBegins_thenItsExpiryIsOnTheListOfTheUnitAndTheCounty() {
        Notification accepted = TEST.accepted("P1");
        assertThat(open(TEST.contractor, 364)).isEmpty();
        assertThat(open(TEST.contractor, 365)).containsExactly("P1 2014-09-10");
        TEST.database.execute("update registration.notification set accepted_on = '2012-09-20'");

        assertThat(open(TEST.baiyun, 10)).containsExactly("P1 2013-09-20");
        assertThat(TEST.deadlines.within(TEST.contractor, 10, 10).get(0).subjectId())
                .isEqualTo(accepted.id());
        assertThat(open(TEST.nanming, 366)).isEmpty();
        assertThat(open(TEST.agency, 366)).isEmpty();
    }

    @Test
    void givenCorrectedTerm_whenAsked_thenTheNewOneCounts() {
        TEST.passed("P1");
        var term = TEST.terms.require("D3R");
        TEST.terms.correct(
                TEST.administrator, "D3R", term.version(), 10, org.tejian.directory.TermUnit.DAYS, "平台规则", true, "试行");

        assertThat(open(TEST.baiyun, 30)).containsExactly("D3R 2013-09-19");
        TEST.terms.correct(
                TEST.administrator,
                "D3R",
                term.version() + 1,
                60,
                org.tejian.directory.TermUnit.DAYS,
                "平台规则",
                true,
                "恢复");
    }

    @Test
    void givenYesterdaysOnePersonDecisions_whenTheNightComes_thenTheirPrefectureIsToldOnce() {
        registered("P1");
        TEST.log.clear();

        assertThat(TEST.onePersonList.make(TODAY)).isEqualTo(1);
        assertThat(TEST.onePersonList.make(TODAY)).isZero();
        assertThat(TEST.onePersonList.make(TODAY.minusDays(1))).isZero();

        assertThat(TEST.log.types()).containsExactly("registration.one-person-list.made");
        assertThat(TEST.log.last().event().after())
                .containsEntry("prefecture", "520100")
                .containsEntry("applications", List.of("D520113-2013-00001"));
    }

    @Test
    void givenImpossibleView_whenAsked_thenRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> TEST.deadlines.within(MANAGER, -1, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> TEST.deadlines.within(MANAGER, 0, 201));
    }

    private static List<String> open(Caller caller, int days) {
        return TEST.deadlines.within(caller, days, 50).stream()
                .map(each -> each.term().code() + " " + each.dueOn())
                .toList();
    }

    private static Device registered(String product) {
        Device device = TEST.passed(product);
        TEST.registrations.register(TEST.baiyun, device.id(), "李安全");
        return device;
    }

    private static NewApplication firstUsed(Device device, LocalDate day) {
        return new NewApplication(
                ApplicationKind.USE_BY_DEVICE,
                List.of(device.id()),
                "李安全",
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.of(day),
                "");
    }

    private static NewNotification alteration(Device device) {
        NewNotification lift = TEST.lift("P1");
        return new NewNotification(
                WorkKind.ALTERATION,
                Optional.of(device.id()),
                lift.catalogueCode(),
                lift.name(),
                lift.deviceCode(),
                lift.internalNumber(),
                lift.region(),
                lift.place(),
                lift.useUnitId(),
                lift.maintenanceUnitId(),
                lift.manufacturer(),
                lift.makerLicenceNumber(),
                lift.model(),
                lift.productNumber(),
                lift.manufacturedOn(),
                lift.parameters(),
                lift.plannedStart(),
                lift.plannedEnd());
    }
}
