package org.tejian.registration.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.DirectoryForTests.BAIYUN;
import static org.tejian.directory.DirectoryForTests.NANMING;
import static org.tejian.directory.DirectoryForTests.caller;
import static org.tejian.directory.RefusalAssert.assertRefused;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tejian.archive.ArchiveError;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceState;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.RegionCode;
import org.tejian.directory.Role;
import org.tejian.licensing.LicensingError;
import org.tejian.refusal.Refusal;
import org.tejian.registration.NewEntry;
import org.tejian.registration.RegistrationError;

class ArchiveEntriesTest {

    private static final RegistrationForTests TEST = new RegistrationForTests();

    @AfterAll
    static void close() {
        TEST.close();
    }

    @BeforeEach
    void empty() {
        TEST.empty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5110", "4410", "2150", "2310"})
    void givenDeviceDeliveredWhole_whenEnteredForItsFirstInspection_thenItHasACodeAndNoNotification(String code) {
        Device device = TEST.entries.enterForFirstInspection(TEST.agency, entry(code, BAIYUN));

        assertThat(device.state()).isEqualTo(DeviceState.NOTIFIED);
        assertThat(device.registrationCode().value())
                .startsWith(code + "520113201309")
                .endsWith("0001");
        assertThat(device.constructionUnitId()).isEmpty();
        assertThat(TEST.notifications.openFor(device.id())).isEmpty();
    }

    @Test
    void givenWhatMayNotBeEntered_whenEntered_thenRefusedWithItsCode() {
        assertRefused(
                () -> TEST.entries.enterForFirstInspection(TEST.agency, entry("3110", BAIYUN)),
                RegistrationError.FIRST_INSPECTION_NOT_FOR);
        assertRefused(
                () -> TEST.entries.enterForFirstInspection(TEST.baiyun, entry("5110", NANMING)),
                RegistrationError.PLACE_OUTSIDE_SCOPE);
        assertRefused(
                () -> TEST.entries.enterForFirstInspection(TEST.contractor, entry("5110", BAIYUN)),
                DirectoryError.ROLE_FORBIDS);
        TEST.gate.refuseMaker(LicensingError.MAKER_LICENCE);
        assertRefused(
                () -> TEST.entries.enterForFirstInspection(TEST.agency, entry("5110", BAIYUN)),
                LicensingError.MAKER_LICENCE);
        TEST.gate.open();
        NewEntry good = entry("5110", BAIYUN);
        NewEntry undocumented = new NewEntry(
                good.catalogueCode(),
                " ",
                good.deviceCode(),
                good.internalNumber(),
                good.region(),
                good.place(),
                good.useUnitId(),
                good.maintenanceUnitId(),
                good.manufacturer(),
                good.makerLicenceNumber(),
                good.model(),
                good.productNumber(),
                good.manufacturedOn(),
                good.parameters(),
                "");
        assertRefused(
                        () -> TEST.entries.enterForFirstInspection(TEST.agency, undocumented),
                        RegistrationError.NOTIFICATION_CONTENT)
                .satisfies(refusal -> assertThat(refusal.details())
                        .extracting(Refusal.Detail::field)
                        .containsExactlyInAnyOrder("name", "documents"));
        assertThat(TEST.archive.countByState(TEST.baiyun)).isEmpty();
    }

    @Test
    void givenDeviceFoundOnSite_whenMadeGood_thenOnlyAfterAnInstruction() {
        var officer = caller(TEST.baiyun.organisation(), Role.ENFORCEMENT_OFFICER);
        Device found = TEST.entries.reportFound(officer, entry("3110", BAIYUN));
        assertThat(found.state()).isEqualTo(DeviceState.FOUND_UNREGISTERED);
        assertRefused(() -> TEST.entries.reportFound(TEST.agency, entry("3110", BAIYUN)), DirectoryError.ROLE_FORBIDS);
        assertRefused(
                () -> TEST.entries.reportFound(TEST.nanming, entry("3110", BAIYUN)),
                RegistrationError.PLACE_OUTSIDE_SCOPE);

        assertRefused(
                () -> TEST.entries.regularise(TEST.baiyun, found.id(), " "), RegistrationError.INSTRUCTION_NEEDED);
        assertRefused(() -> TEST.entries.regularise(TEST.nanming, found.id(), "X"), ArchiveError.DEVICE_UNKNOWN);
        Device regularised = TEST.entries.regularise(TEST.baiyun, found.id(), "(白)质监特令〔2013〕第1号");

        assertThat(regularised.state()).isEqualTo(DeviceState.NOTIFIED);
        assertRefused(
                () -> TEST.entries.regularise(TEST.baiyun, found.id(), "(白)质监特令〔2013〕第1号"),
                ArchiveError.TRANSITION_FORBIDDEN);
        assertThat(TEST.archive.history(TEST.baiyun, found.id()))
                .extracting(entry -> entry.reason())
                .containsExactly("现场检查", "监察指令书 (白)质监特令〔2013〕第1号");
    }

    private static NewEntry entry(String code, RegionCode region) {
        return new NewEntry(
                code,
                "设备" + code,
                Optional.empty(),
                "1#",
                region,
                "厂区内",
                TEST.useUnit.id(),
                Optional.empty(),
                "某机械厂",
                Optional.empty(),
                "M1",
                "P1",
                Optional.of(LocalDate.of(2013, 5, 1)),
                Map.of(),
                "现场检查");
    }
}
