package org.tejian.registration.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tejian.archive.ArchiveError;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceCorrection;
import org.tejian.refusal.ErrorCode;
import org.tejian.refusal.Refusal;
import org.tejian.registration.ApplicationKind;
import org.tejian.registration.NewApplication;
import org.tejian.registration.RegistrationError;
import org.tejian.registration.UseRegistration;

/** Many at the same counter at the same moment. */
class CertificateConcurrencyTest {

    private static final int CLIENTS = 32;
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
    void givenThirtyTwoClerks_whenRegisteringAtOnce_thenCertificateNumbersHaveNoGapAndNoDuplicate() throws Exception {
        List<UUID> devices = IntStream.range(0, CLIENTS)
                .mapToObj(i -> TEST.passed("P" + i).id())
                .toList();

        List<Object> outcomes = atOnce(devices.stream()
                .map(id -> (Callable<Object>) () -> TEST.registrations.register(TEST.baiyun, id, "李安全"))
                .toList());

        assertThat(outcomes.stream()
                        .map(UseRegistration.class::cast)
                        .map(UseRegistration::certificateNumber)
                        .sorted())
                .isEqualTo(IntStream.rangeClosed(1, CLIENTS)
                        .mapToObj(i -> String.format("梯11贵A%05d(13)", i))
                        .toList());
    }

    @Test
    void givenRefusalsBetween_whenRegistering_thenTheNumbersTheyTookAreGivenBack() throws Exception {
        List<Callable<Object>> work = IntStream.range(0, CLIENTS)
                .mapToObj(i -> {
                    UUID id = i % 2 == 0
                            ? TEST.passed("P" + i).id()
                            : TEST.accepted("P" + i).deviceId().orElseThrow();
                    return (Callable<Object>) () -> TEST.registrations.register(TEST.baiyun, id, "李安全");
                })
                .toList();

        List<Object> outcomes = atOnce(work);

        assertThat(outcomes)
                .filteredOn(RegistrationError.NO_PASSED_REPORT::equals)
                .hasSize(CLIENTS / 2);
        assertThat(outcomes.stream()
                        .filter(UseRegistration.class::isInstance)
                        .map(each -> ((UseRegistration) each).certificateNumber())
                        .sorted())
                .isEqualTo(IntStream.rangeClosed(1, CLIENTS / 2)
                        .mapToObj(i -> String.format("梯11贵A%05d(13)", i))
                        .toList());
    }

    @Test
    void givenOneDevice_whenThirtyTwoApplyAtOnce_thenOneApplicationIsOpenAndTheOthersAreTold() throws Exception {
        UUID device = TEST.passed("P1").id();
        NewApplication content = NewApplication.of(ApplicationKind.USE_BY_DEVICE, List.of(device), "李安全", "");

        List<Object> outcomes = atOnce(IntStream.range(0, CLIENTS)
                .mapToObj(i -> (Callable<Object>)
                        () -> TEST.applications.file(TEST.baiyun, content).state())
                .toList());

        assertThat(outcomes)
                .filteredOn(RegistrationError.APPLICATION_OPEN::equals)
                .hasSize(CLIENTS - 1);
    }

    @Test
    void givenTwoPeople_whenBothEditOneDevice_thenOneIsToldAndTheOthersWordStands() throws Exception {
        Device device = TEST.passed("P1");

        List<Object> outcomes = atOnce(IntStream.of(800, 1150)
                .mapToObj(load -> (Callable<Object>) () -> TEST.archive
                        .correct(
                                TEST.baiyun,
                                device.id(),
                                device.version(),
                                DeviceCorrection.ofParameters(java.util.Map.of("rated_load", load)),
                                "铭牌")
                        .parameters()
                        .get("rated_load"))
                .toList());

        assertThat(outcomes).filteredOn(ArchiveError.STALE_VERSION::equals).hasSize(1);
        Object winner = outcomes.stream()
                .filter(each -> !(each instanceof ErrorCode))
                .findFirst()
                .orElseThrow();
        assertThat(TEST.archive.require(TEST.baiyun, device.id()).parameters().get("rated_load"))
                .isEqualTo(winner);
    }

    /** What each got: its result, or the code it was refused with. */
    private static List<Object> atOnce(List<Callable<Object>> work) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(work.size());
        try {
            return pool.invokeAll(work).stream()
                    .map(CertificateConcurrencyTest::outcome)
                    .toList();
        } finally {
            pool.shutdown();
        }
    }

    private static Object outcome(Future<Object> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refusal refusal) {
                return refusal.code();
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
