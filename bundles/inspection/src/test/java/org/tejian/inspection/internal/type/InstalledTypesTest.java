package org.tejian.inspection.internal.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.osgi.framework.Version;
import org.tejian.inspection.internal.TestTypes;
import org.tejian.inspection.spi.InspectionType;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class InstalledTypesTest {

    private static final String ID = "lift-supervision";

    private final AtomicLong nanos = new AtomicLong();
    private final InstalledTypes types = new InstalledTypes(Duration.ofSeconds(2), nanos::get);

    @Test
    void givenTwoBundles_whenFound_thenTheHighestBundleVersionServes() {
        types.add(offer(1, TestTypes.newSupervision(), "1.10.0"));
        types.add(offer(2, TestTypes.supervision(), "1.9.0"));

        assertThat(types.find(ID)).map(Offer::serviceId).contains(1L);
        assertThat(types.list()).extracting(Offer::serviceId).containsExactly(1L);
    }

    @Test
    void givenTwoBundles_whenTheBetterLeaves_thenTheOtherServesWithoutWaiting() {
        types.add(offer(1, TestTypes.supervision(), "1.0.0"));
        types.add(offer(2, TestTypes.newSupervision(), "2.0.0"));

        types.remove(2);

        assertThat(types.find(ID)).map(Offer::serviceId).contains(1L);
    }

    @Test
    void givenSameBundleVersion_whenFound_thenTheNewerEditionServes() {
        types.add(offer(1, TestTypes.newSupervision(), "1.0.0"));
        types.add(offer(2, TestTypes.supervision(), "1.0.0"));

        assertThat(types.find(ID)).map(Offer::serviceId).contains(1L);
    }

    @Test
    void givenUnknownType_whenFound_thenNobodyWaits() {
        assertThat(types.find("never-there")).isEmpty();
        assertThat(types.list()).isEmpty();
    }

    @Test
    void givenTypeThatLeft_whenItsPatienceIsOver_thenItIsGoneWithoutWaiting() {
        types.add(offer(1, TestTypes.supervision(), "1.0.0"));
        types.remove(1);
        assertThat(types.list()).hasSize(1);

        nanos.addAndGet(Duration.ofSeconds(3).toNanos());

        assertThat(types.find(ID)).isEmpty();
        assertThat(types.list()).isEmpty();
    }

    @Test
    void givenTypeBeingReplaced_whenFound_thenTheCallWaitsForTheNewOne() throws Exception {
        types.add(offer(1, TestTypes.supervision(), "1.0.0"));
        types.remove(1);
        AtomicReference<Thread> waiting = new AtomicReference<>();
        CompletableFuture<Optional<Offer>> found = CompletableFuture.supplyAsync(() -> {
            waiting.set(Thread.currentThread());
            return types.find(ID);
        });
        await().until(() -> waiting.get() != null && waiting.get().getState() == Thread.State.TIMED_WAITING);
        assertThat(types.list()).as("it stays listed meanwhile").hasSize(1);
        assertThat(types.offers(ID, TestTypes.supervision().definition().sha256()))
                .as("a question that must not wait says it is away")
                .isFalse();

        types.add(offer(2, TestTypes.newSupervision(), "1.0.1"));

        assertThat(found.get(10, TimeUnit.SECONDS)).map(Offer::serviceId).contains(2L);
    }

    @Test
    void givenTypeThatDoesNotComeBack_whenFound_thenTheWaitEnds() {
        InstalledTypes impatient = new InstalledTypes(Duration.ofMillis(50));
        impatient.add(offer(1, TestTypes.supervision(), "1.0.0"));
        impatient.remove(1);

        assertThat(impatient.find(ID)).isEmpty();
    }

    @Test
    void givenInterruptedCaller_whenFound_thenItGivesUpAndStaysInterrupted() {
        types.add(offer(1, TestTypes.supervision(), "1.0.0"));
        types.remove(1);
        Thread.currentThread().interrupt();

        assertThat(types.find(ID)).isEmpty();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void givenTwoEditionsInstalled_whenTheOlderIsAskedFor_thenItIsFound() {
        types.add(offer(1, TestTypes.supervision(), "1.0.0"));
        types.add(offer(2, TestTypes.newSupervision(), "2.0.0"));
        String older = TestTypes.supervision().definition().sha256();

        assertThat(types.findEdition(ID, older)).map(Offer::serviceId).contains(1L);
        assertThat(types.offers(ID, older)).isTrue();
        assertThat(types.findEdition(ID, "0".repeat(64))).isEmpty();
    }

    @Test
    void givenOfferNeverTakenUp_whenRemoved_thenNothingHappens() {
        types.remove(77);

        assertThat(types.list()).isEmpty();
    }

    private static Offer offer(long serviceId, InspectionType type, String version) {
        return new Offer(serviceId, type, type.definition(), "org.example.plugin", new Version(version));
    }
}
