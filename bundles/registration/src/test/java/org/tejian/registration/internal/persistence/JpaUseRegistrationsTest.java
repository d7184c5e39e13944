package org.tejian.registration.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.RefusalAssert.assertRefused;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tejian.archive.ArchiveError;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceState;
import org.tejian.directory.DirectoryError;
import org.tejian.registration.RegistrationError;
import org.tejian.registration.UseRegistration;

class JpaUseRegistrationsTest {

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
    void givenPassedLift_whenRegistered_thenItIsInUseUnderANumberedCertificate() throws Exception {
        Device device = TEST.passed("P1");
        assertThat(TEST.registrations.waiting(TEST.baiyun, 10))
                .extracting(Device::id)
                .containsExactly(device.id());

        UseRegistration registration = TEST.registrations.register(TEST.baiyun, device.id(), "李安全");

        assertThat(registration.certificateNumber())
                .isEqualTo("梯11贵A00001(13)")
                .matches("[锅容管梯起索游车瓶][0-9A-Z]{2}贵[A-HJ][0-9]{5}[(（][0-9]{2}[)）]");
        Device registered = TEST.archive.require(TEST.baiyun, device.id());
        assertThat(registered.state()).isEqualTo(DeviceState.IN_USE);
        assertThat(registered.certificateNumber()).contains(registration.certificateNumber());
        assertThat(TEST.registrations.waiting(TEST.baiyun, 10)).isEmpty();
        assertThat(TEST.registrations.ofDevice(TEST.baiyun, device.id())).contains(registration);
        assertThat(TEST.log.types()).endsWith("registration.application.granted");
        byte[] pdf = TEST.registrations.certificate(TEST.baiyun, registration.id());
        assertThat(pdf).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(TEST.registrations.certificate(TEST.baiyun, registration.id()))
                .isEqualTo(pdf);
        Files.write(Path.of("target", "certificate.pdf"), pdf);
    }

    @Test
    void givenNoPassedReportOrASecondTime_whenRegistering_thenItIsRefused() {
        UUID notified = TEST.accepted("P1").deviceId().orElseThrow();
        assertRefused(
                () -> TEST.registrations.register(TEST.baiyun, notified, "李安全"), RegistrationError.NO_PASSED_REPORT);

        Device device = TEST.passed("P2");
        assertRefused(
                () -> TEST.registrations.register(TEST.baiyun, device.id(), " "),
                RegistrationError.SAFETY_MANAGER_NEEDED);
        TEST.registrations.register(TEST.baiyun, device.id(), "李安全");
        assertRefused(
                () -> TEST.registrations.register(TEST.baiyun, device.id(), "李安全"),
                RegistrationError.REGISTERED_ALREADY);
    }

    @Test
    void givenOtherCountyOrRole_whenRegisteringOrReading_thenItIsNotFoundOrForbidden() {
        Device device = TEST.passed("P1");
        assertRefused(() -> TEST.registrations.register(TEST.nanming, device.id(), "李安全"), ArchiveError.DEVICE_UNKNOWN);
        assertRefused(() -> TEST.registrations.register(TEST.agency, device.id(), "李安全"), DirectoryError.ROLE_FORBIDS);
        UseRegistration registration = TEST.registrations.register(TEST.baiyun, device.id(), "李安全");
        assertRefused(
                () -> TEST.registrations.certificate(TEST.nanming, registration.id()),
                RegistrationError.REGISTRATION_UNKNOWN);
        assertThat(TEST.registrations.ofDevice(TEST.nanming, device.id())).isEmpty();
    }
}
