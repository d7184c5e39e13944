package org.tejian.registration.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.DirectoryForTests.NANMING;
import static org.tejian.directory.DirectoryForTests.caller;
import static org.tejian.directory.RefusalAssert.assertRefused;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tejian.archive.ArchiveError;
import org.tejian.archive.DeviceChange;
import org.tejian.archive.DeviceEvent;
import org.tejian.archive.DeviceState;
import org.tejian.archive.RegistrationCode;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.Role;
import org.tejian.licensing.LicensingError;
import org.tejian.refusal.Refusal;
import org.tejian.registration.NewNotification;
import org.tejian.registration.Notification;
import org.tejian.registration.NotificationState;
import org.tejian.registration.RegistrationError;
import org.tejian.registration.WorkKind;

class JpaNotificationsTest {

    private static final RegistrationForTests TEST = new RegistrationForTests();

    @AfterAll
    static void close() {
        TEST.close();
    }

    @BeforeEach
    void empty() {
        TEST.empty();
    }

    @Test
    void givenLicensedContractor_whenFiledAndAccepted_thenTheDeviceHasTheCodeOfPlaceAndMonth() {
        Notification filed = TEST.notifications.file(TEST.contractor, TEST.builder.id(), TEST.lift("P1"));
        assertThat(filed.state()).isEqualTo(NotificationState.FILED);
        assertThat(filed.number()).isEqualTo("520113-2013-00001");
        assertThat(filed.licenceNumber()).contains("TS3352045-2016");
        assertThat(filed.warnings()).containsExactly("许可证早于竣工日期到期");

        Notification accepted = TEST.notifications.accept(TEST.baiyun, filed.id());

        assertThat(accepted.registrationCode()).contains(new RegistrationCode("31105201132013090001"));
        var device = TEST.archive.require(TEST.baiyun, accepted.deviceId().orElseThrow());
        assertThat(device.state()).isEqualTo(DeviceState.NOTIFIED);
        assertThat(device.parameters().get("rated_speed")).hasToString("1.75");
        assertThat(device.constructionUnitId()).contains(TEST.builder.id());
        assertThat(TEST.notifications.openFor(device.id())).contains(accepted);
        assertThat(TEST.log.types())
                .containsExactly("registration.notification.filed", "registration.notification.accepted");
    }

    @Test
    void givenEachReasonOfTheGate_whenFiled_thenItIsRefusedAndTheRefusalIsKept() {
        for (LicensingError reason : List.of(
                LicensingError.NO_LICENCE,
                LicensingError.LICENCE_EXPIRED,
                LicensingError.LICENCE_SUSPENDED,
                LicensingError.SCOPE_MISMATCH)) {
            TEST.gate.refuse(reason);
            assertRefused(() -> TEST.notifications.file(TEST.contractor, TEST.builder.id(), TEST.lift("P1")), reason);
        }
        TEST.gate.open();
        TEST.gate.refuseMaker(LicensingError.MAKER_LICENCE);
        assertRefused(
                () -> TEST.notifications.file(TEST.contractor, TEST.builder.id(), TEST.lift("P1")),
                LicensingError.MAKER_LICENCE);

        List<Notification> kept =
                TEST.notifications.list(TEST.baiyun, Set.of(NotificationState.REFUSED_BY_GATE), Optional.empty(), 50);
        assertThat(kept).hasSize(5).allSatisfy(refused -> {
            assertThat(refused.decisionReason()).contains("需要:安装 B 级。");
            assertThat(refused.licenceNumber()).isEmpty();
        });
        assertThat(TEST.log.types()).containsOnly("registration.notification.refused");
    }

    @Test
    void givenLicenceLostAfterFiling_whenAccepted_thenTheGateRefusesAndNoDeviceExists() {
        Notification filed = TEST.notifications.file(TEST.contractor, TEST.builder.id(), TEST.lift("P1"));
        TEST.gate.refuse(LicensingError.LICENCE_REVOKED);

        assertRefused(() -> TEST.notifications.accept(TEST.baiyun, filed.id()), LicensingError.LICENCE_REVOKED);

        Notification refused = TEST.notifications.require(TEST.baiyun, filed.id());
        assertThat(refused.state()).isEqualTo(NotificationState.REFUSED_BY_GATE);
        assertThat(refused.deviceId()).isEmpty();
    }

    @Test
    void givenThirtyTwoClerksAtOnce_whenAccepting_thenCodesHaveNoGapAndNoDuplicate() throws Exception {
        int clerks = 32;
        List<UUID> filed = IntStream.range(0, clerks)
                .mapToObj(i -> TEST.notifications
                        .file(TEST.contractor, TEST.builder.id(), TEST.lift("P" + i))
                        .id())
                .toList();
        ExecutorService pool = Executors.newFixedThreadPool(clerks);
        try {
            List<Callable<Notification>> work = filed.stream()
                    .map(id -> (Callable<Notification>) () -> TEST.notifications.accept(TEST.baiyun, id))
                    .toList();
            List<Integer> serials = pool.invokeAll(work).stream()
                    .map(JpaNotificationsTest::outcome)
                    .map(accepted -> accepted.registrationCode().orElseThrow().serial())
                    .sorted()
                    .toList();
            assertThat(serials)
                    .isEqualTo(IntStream.rangeClosed(1, clerks).boxed().toList());
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void givenTwoSupervisors_whenBothAcceptTheSame_thenOneIsToldAndOneDeviceExists() throws Exception {
        UUID id = TEST.notifications
                .file(TEST.contractor, TEST.builder.id(), TEST.lift("P1"))
                .id();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Future<Notification>> outcomes = pool.invokeAll(List.of(
                    () -> TEST.notifications.accept(TEST.baiyun, id),
                    () -> TEST.notifications.accept(TEST.baiyun, id)));
            assertThat(outcomes.stream().filter(JpaNotificationsTest::failedByState))
                    .hasSize(1);
        } finally {
            pool.shutdown();
        }
        assertThat(TEST.counters).isNotNull();
        assertThat(TEST.accepted("P2").registrationCode().orElseThrow().serial())
                .isEqualTo(2);
    }

    @Test
    void givenWrongContent_whenFiled_thenEveryWrongFieldIsNamedAndNothingIsKept() {
        NewNotification good = TEST.lift("P1");
        NewNotification wrong = new NewNotification(
                WorkKind.ALTERATION,
                Optional.empty(),
                "9999",
                " ",
                Optional.empty(),
                "",
                good.region(),
                "x".repeat(201),
                UUID.randomUUID(),
                Optional.of(TEST.useUnit.id()),
                "",
                Optional.empty(),
                "",
                "",
                Optional.of(good.plannedEnd().plusYears(20)),
                good.parameters(),
                good.plannedEnd(),
                good.plannedStart());

        Assertions.assertThatThrownBy(() -> TEST.notifications.file(TEST.contractor, TEST.builder.id(), wrong))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(RegistrationError.NOTIFICATION_CONTENT);
                    assertThat(refusal.details())
                            .extracting(Refusal.Detail::field)
                            .contains(
                                    "name",
                                    "place",
                                    "manufacturer",
                                    "productNumber",
                                    "catalogueCode",
                                    "useUnitId",
                                    "maintenanceUnitId",
                                    "plannedEnd",
                                    "manufacturedOn",
                                    "deviceId");
                });
        assertThat(TEST.notifications.list(TEST.baiyun, Set.of(), Optional.empty(), 10))
                .isEmpty();
    }

    @Test
    void givenFiledNotification_whenReturnedAndWithdrawn_thenReasonsAreKeptAndItCannotBeAccepted() {
        Notification filed = TEST.notifications.file(TEST.contractor, TEST.builder.id(), TEST.lift("P1"));
        assertRefused(
                () -> TEST.notifications.returnForCorrection(TEST.baiyun, filed.id(), " "),
                RegistrationError.REASON_NEEDED);

        Notification returned = TEST.notifications.returnForCorrection(TEST.baiyun, filed.id(), "缺少施工方案");
        assertThat(returned.state()).isEqualTo(NotificationState.RETURNED);
        assertThat(returned.decisionReason()).isEqualTo("缺少施工方案");
        assertRefused(() -> TEST.notifications.accept(TEST.baiyun, filed.id()), RegistrationError.NOTIFICATION_STATE);

        assertThat(TEST.notifications
                        .withdraw(TEST.contractor, filed.id(), "工程取消")
                        .state())
                .isEqualTo(NotificationState.WITHDRAWN);
    }

    @Test
    void givenAcceptedNotification_whenWithdrawn_thenTheDeviceIsCancelledUnlessAnAgencyHasIt() {
        Notification first = TEST.accepted("P1");
        TEST.notifications.withdraw(TEST.contractor, first.id(), "工程取消");
        assertThat(TEST.archive
                        .require(TEST.baiyun, first.deviceId().orElseThrow())
                        .state())
                .isEqualTo(DeviceState.CANCELLED);

        Notification second = TEST.accepted("P2");
        TEST.archive.apply(
                TEST.agency,
                Role.AGENCY_RECEPTIONIST,
                second.deviceId().orElseThrow(),
                DeviceEvent.SUPERVISION_ACCEPTED,
                DeviceChange.because(""));
        assertRefused(
                () -> TEST.notifications.withdraw(TEST.contractor, second.id(), "工程取消"),
                ArchiveError.TRANSITION_FORBIDDEN);
        assertThat(TEST.notifications.require(TEST.contractor, second.id()).state())
                .isEqualTo(NotificationState.ACCEPTED);
    }

    @Test
    void givenOtherCountyOrUnit_whenLooking_thenItIsNotFound() {
        Notification filed = TEST.notifications.file(TEST.contractor, TEST.builder.id(), TEST.lift("P1"));
        var stranger = caller(
                TEST.unit("另一家施工单位" + UUID.randomUUID(), org.tejian.directory.UnitKind.CONSTRUCTION),
                Role.CONSTRUCTION_UNIT);

        assertThat(TEST.notifications.find(TEST.nanming, filed.id())).isEmpty();
        assertThat(TEST.notifications.find(stranger, filed.id())).isEmpty();
        assertThat(TEST.notifications.find(TEST.agency, filed.id())).isEmpty();
        assertRefused(
                () -> TEST.notifications.accept(TEST.nanming, filed.id()), RegistrationError.NOTIFICATION_UNKNOWN);
        assertRefused(() -> TEST.notifications.accept(TEST.contractor, filed.id()), DirectoryError.ROLE_FORBIDS);
        TEST.notifications.accept(TEST.baiyun, filed.id());
        assertThat(TEST.notifications.list(TEST.agency, Set.of(), Optional.empty(), 10))
                .hasSize(1);
        assertThat(TEST.notifications.list(TEST.nanming, Set.of(), Optional.empty(), 10))
                .isEmpty();
    }

    @Test
    void givenPaperFiledByClerk_whenOtherPlaceOrNoBuilder_thenItIsRefused() {
        assertRefused(
                () -> TEST.notifications.file(TEST.baiyun, TEST.builder.id(), TEST.lift("P1", NANMING)),
                RegistrationError.PLACE_OUTSIDE_SCOPE);
        assertRefused(
                () -> TEST.notifications.file(TEST.baiyun, TEST.useUnit.id(), TEST.lift("P1")),
                RegistrationError.NOT_A_CONSTRUCTION_UNIT);
        assertThat(TEST.notifications
                        .file(TEST.baiyun, TEST.builder.id(), TEST.lift("P1"))
                        .constructionUnitId())
                .isEqualTo(TEST.builder.id());
    }

    @Test
    void givenFiledNotification_whenTheCountyRefuses_thenTheReasonIsKeptAndNothingFollows() {
        Notification filed = TEST.notifications.file(TEST.contractor, TEST.builder.id(), TEST.lift("P1"));
        assertRefused(
                () -> TEST.notifications.refuse(TEST.contractor, filed.id(), "不属本局"), DirectoryError.ROLE_FORBIDS);
        assertRefused(() -> TEST.notifications.refuse(TEST.baiyun, filed.id(), " "), RegistrationError.REASON_NEEDED);

        Notification refused = TEST.notifications.refuse(TEST.baiyun, filed.id(), "施工方案不符");

        assertThat(refused.state()).isEqualTo(NotificationState.REFUSED);
        assertThat(refused.decisionReason()).isEqualTo("施工方案不符");
        assertRefused(() -> TEST.notifications.accept(TEST.baiyun, filed.id()), RegistrationError.NOTIFICATION_STATE);
        assertThat(TEST.log.types()).endsWith("registration.notification.refused-by-county");
    }

    @Test
    void givenReturnedNotification_whenFiledAgain_thenTheSameWorkWithTheGateAskedAnew() {
        Notification filed = TEST.notifications.file(TEST.contractor, TEST.builder.id(), TEST.lift("P1"));
        assertRefused(
                () -> TEST.notifications.fileAgain(TEST.contractor, filed.id(), TEST.lift("P2")),
                RegistrationError.NOTIFICATION_STATE);
        TEST.notifications.returnForCorrection(TEST.baiyun, filed.id(), "产品编号有误");
        assertRefused(
                () -> TEST.notifications.fileAgain(TEST.contractor, filed.id(), TEST.lift("P2", NANMING)),
                RegistrationError.NOTIFICATION_CONTENT);

        Notification again = TEST.notifications.fileAgain(TEST.contractor, filed.id(), TEST.lift("P2"));

        assertThat(again.state()).isEqualTo(NotificationState.FILED);
        assertThat(again.number()).isEqualTo(filed.number());
        assertThat(again.content().productNumber()).isEqualTo("P2");
        TEST.notifications.returnForCorrection(TEST.baiyun, filed.id(), "许可证有误");
        TEST.gate.refuse(LicensingError.LICENCE_EXPIRED);
        assertRefused(
                () -> TEST.notifications.fileAgain(TEST.contractor, filed.id(), TEST.lift("P2")),
                LicensingError.LICENCE_EXPIRED);
        assertThat(TEST.notifications.require(TEST.baiyun, filed.id()).state())
                .isEqualTo(NotificationState.REFUSED_BY_GATE);
    }

    @Test
    void givenAcceptedAYearAgo_whenTheNightComes_thenOnlyWhatNobodyBeganExpires() {
        Notification idle = TEST.accepted("P1");
        Notification begun = TEST.accepted("P2");
        Notification young = TEST.accepted("P3");
        TEST.archive.apply(
                TEST.agency,
                Role.AGENCY_RECEPTIONIST,
                begun.deviceId().orElseThrow(),
                DeviceEvent.SUPERVISION_ACCEPTED,
                DeviceChange.because(""));
        TEST.database.execute("update registration.notification set accepted_on = '2012-09-09' where id in ('"
                + idle.id() + "', '" + begun.id() + "')");
        TEST.database.execute(
                "update registration.notification set accepted_on = '2012-09-10' where id = '" + young.id() + "'");
        TEST.log.clear();

        assertThat(TEST.notifications.expireOverdue()).isEqualTo(1);
        assertThat(TEST.notifications.expireOverdue()).isZero();

        assertThat(TEST.notifications.require(TEST.baiyun, idle.id()).state()).isEqualTo(NotificationState.EXPIRED);
        assertThat(TEST.notifications.require(TEST.baiyun, begun.id()).state()).isEqualTo(NotificationState.ACCEPTED);
        assertThat(TEST.notifications.require(TEST.baiyun, young.id()).state()).isEqualTo(NotificationState.ACCEPTED);
        assertThat(TEST.archive
                        .require(TEST.baiyun, idle.deviceId().orElseThrow())
                        .state())
                .isEqualTo(DeviceState.CANCELLED);
        assertThat(TEST.log.types()).containsExactly("registration.notification.expired");
    }

    @Test
    void givenAlteration_whenItExpires_thenTheDeviceReturnsToUseUnlessAnAgencyHasBegun() {
        var device = TEST.passed("P1");
        TEST.registrations.register(TEST.baiyun, device.id(), "李安全");
        Notification alteration = TEST.notifications.accept(
                TEST.baiyun, work(WorkKind.ALTERATION, device.id()).id());
        assertThat(TEST.archive.require(TEST.baiyun, device.id()).state()).isEqualTo(DeviceState.SUPERVISING);
        String longAgo = "update registration.notification set accepted_on = '2012-01-01' where id = '";
        TEST.database.execute(longAgo + alteration.id() + "'");

        assertThat(TEST.notifications.expireOverdue()).isEqualTo(1);
        assertThat(TEST.archive.require(TEST.baiyun, device.id()).state()).isEqualTo(DeviceState.IN_USE);

        Notification second = TEST.notifications.accept(
                TEST.baiyun, work(WorkKind.MAJOR_REPAIR, device.id()).id());
        TEST.archive.apply(
                TEST.agency,
                Role.AGENCY_RECEPTIONIST,
                device.id(),
                DeviceEvent.SUPERVISION_ACCEPTED,
                DeviceChange.because(""));
        TEST.database.execute(longAgo + second.id() + "'");
        assertThat(TEST.notifications.expireOverdue()).isZero();
        assertThat(TEST.notifications.require(TEST.baiyun, second.id()).state()).isEqualTo(NotificationState.ACCEPTED);
        assertThat(TEST.archive.require(TEST.baiyun, device.id()).state()).isEqualTo(DeviceState.SUPERVISING);
    }

    @Test
    void givenLiftMovedOut_whenTheNewCountyAcceptsTheWork_thenItIsThereWithItsCodeAndHistory() {
        var device = TEST.passed("P1");
        TEST.registrations.register(TEST.baiyun, device.id(), "李安全");
        var moveOut = TEST.applications.file(
                TEST.baiyun,
                new org.tejian.registration.NewApplication(
                        org.tejian.registration.ApplicationKind.MOVE_OUT,
                        List.of(device.id()),
                        "",
                        java.util.Map.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.of(NANMING),
                        Optional.of("中华南路1号"),
                        java.util.Map.of(),
                        Optional.empty(),
                        "搬迁"));
        Notification early = work(WorkKind.RELOCATION, device.id());
        assertRefused(() -> TEST.notifications.accept(TEST.nanming, early.id()), ArchiveError.DEVICE_UNKNOWN);
        TEST.applications.check(TEST.baiyun, moveOut.id());
        TEST.applications.grant(TEST.baiyun, moveOut.id());

        Notification elsewhere = work(WorkKind.RELOCATION, device.id(), org.tejian.directory.DirectoryForTests.BAIYUN);
        assertRefused(
                () -> TEST.notifications.accept(TEST.baiyun, elsewhere.id()),
                RegistrationError.WORK_NOT_AT_DESTINATION);
        TEST.notifications.accept(TEST.nanming, early.id());

        var moved = TEST.archive.require(TEST.nanming, device.id());
        assertThat(moved.state()).isEqualTo(DeviceState.NOTIFIED);
        assertThat(moved.region()).isEqualTo(NANMING);
        assertThat(moved.registrationCode()).isEqualTo(device.registrationCode());
        assertThat(TEST.archive.history(TEST.nanming, device.id())).hasSize(6);
        assertThat(TEST.archive.find(TEST.baiyun, device.id())).isEmpty();
    }

    @Test
    void givenDismantledLift_whenPutUpElsewhere_thenItIsInspectedAndRegisteredAnewUnderItsCode() {
        var device = TEST.passed("P1");
        TEST.registrations.register(TEST.baiyun, device.id(), "李安全");
        var dismantling = TEST.applications.file(
                TEST.baiyun,
                org.tejian.registration.NewApplication.of(
                        org.tejian.registration.ApplicationKind.DISMANTLE, List.of(device.id()), "", "拆除另装"));
        TEST.applications.check(TEST.baiyun, dismantling.id());
        TEST.applications.grant(TEST.baiyun, dismantling.id());
        assertThat(TEST.archive.require(TEST.baiyun, device.id()).certificateNumber())
                .isEmpty();

        TEST.notifications.accept(
                TEST.baiyun,
                work(WorkKind.RELOCATION, device.id(), org.tejian.directory.DirectoryForTests.BAIYUN)
                        .id());
        TEST.passedAgain(TEST.archive.require(TEST.baiyun, device.id()));
        var registration = TEST.registrations.register(TEST.baiyun, device.id(), "李安全");

        assertThat(registration.certificateNumber()).isEqualTo("梯11贵A00002(13)");
        assertThat(TEST.archive.require(TEST.baiyun, device.id()).registrationCode())
                .isEqualTo(device.registrationCode());
    }

    private static Notification work(WorkKind kind, UUID device) {
        return work(
                kind, device, kind == WorkKind.RELOCATION ? NANMING : org.tejian.directory.DirectoryForTests.BAIYUN);
    }

    private static Notification work(WorkKind kind, UUID device, org.tejian.directory.RegionCode region) {
        NewNotification lift = TEST.lift("P1", region);
        return TEST.notifications.file(
                TEST.contractor,
                TEST.builder.id(),
                new NewNotification(
                        kind,
                        Optional.of(device),
                        lift.catalogueCode(),
                        lift.name(),
                        lift.deviceCode(),
                        lift.internalNumber(),
                        lift.region(),
                        "中华南路1号",
                        lift.useUnitId(),
                        lift.maintenanceUnitId(),
                        lift.manufacturer(),
                        lift.makerLicenceNumber(),
                        lift.model(),
                        lift.productNumber(),
                        lift.manufacturedOn(),
                        lift.parameters(),
                        lift.plannedStart(),
                        lift.plannedEnd()));
    }

    private static boolean failedByState(Future<Notification> outcome) {
        try {
            outcome.get();
            return false;
        } catch (ExecutionException e) {
            return e.getCause() instanceof Refusal refusal && refusal.code() == RegistrationError.NOTIFICATION_STATE;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Notification outcome(Future<Notification> future) {
        try {
            return future.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
