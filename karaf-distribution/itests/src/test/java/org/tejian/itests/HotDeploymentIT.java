package org.tejian.itests;

import static org.awaitility.Awaitility.await;
import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;
import org.tejian.chain.Agency;
import org.tejian.chain.Rest;

/** A plugin comes, is replaced and goes while the platform serves. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class HotDeploymentIT {

    private static final String TYPE = "safety-valve-trial";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private ValveTasks valves;
    private Agency agency;
    private Rest anyone;

    @Configuration
    public Option[] configuration() {
        return Container.options();
    }

    @Before
    public void signIn() {
        valves = new ValveTasks(TYPE);
        agency = valves.agency();
        anyone = agency.as("agency.reception");
    }

    @Test
    public void givenAServingPlatform_whenAPluginComesIsReplacedAndGoes_thenTasksAndReportsStay()
            throws InterruptedException {
        PluginJar plugin = PluginJar.like("safety-valve-calibration", TYPE);

        plugin.drop("2006.1");
        awaitEdition("2006.1");
        String early = valves.dispatched(0);

        List<String> failures = whileBusy(early, () -> {
            plugin.drop("2006.2");
            awaitEdition("2006.2");
        });
        assertEquals("no call fails while the plugin is replaced", List.of(), failures);

        String late = valves.dispatched(1);
        assertEquals("2006.1", editionOf(early));
        assertEquals("2006.2", editionOf(late));
        String report = valves.reported(early);
        byte[] printed = agency.pdf(report);

        plugin.remove();
        await().atMost(PATIENCE).until(() -> !listed());
        assertEquals("TYPE_AWAY", valves.request(2).expect(503).text("code"));
        assertArrayEquals("the old report prints the same", printed, agency.pdf(report));
        assertEquals(
                "2006.2",
                edition(anyone.get("/reports/" + valves.reported(late)).expect(200)));
    }

    /** Reads the type and the open record without a pause as long as {@code work} takes; what failed. */
    private List<String> whileBusy(String task, Runnable work) throws InterruptedException {
        List<String> failures = new CopyOnWriteArrayList<>();
        AtomicInteger calls = new AtomicInteger();
        AtomicBoolean done = new AtomicBoolean();
        Rest inspector = agency.as("agency.inspector1");
        List<String> paths = List.of(
                "/inspection-types/" + TYPE,
                "/inspection-tasks/" + task + "/record",
                "/inspection-types?category=2110");
        Thread busy = new Thread(() -> {
            while (!done.get()) {
                Rest.Answer answer = inspector.get(paths.get(calls.incrementAndGet() % paths.size()));
                if (answer.status() != 200) {
                    failures.add(answer.status() + " " + answer.body());
                }
            }
        });
        busy.start();
        await().until(() -> calls.get() > 10);
        work.run();
        int then = calls.get();
        await().until(() -> calls.get() > then + 10);
        done.set(true);
        busy.join();
        return failures;
    }

    private String editionOf(String task) {
        return edition(anyone.get("/inspection-tasks/" + task).expect(200));
    }

    private static String edition(Rest.Answer taskOrReport) {
        return taskOrReport.body().path("type").path("edition").asText();
    }

    private void awaitEdition(String edition) {
        await().atMost(PATIENCE)
                .until(() -> anyone.get("/inspection-types/" + TYPE)
                        .body()
                        .path("edition")
                        .path("number")
                        .asText()
                        .equals(edition));
    }

    private boolean listed() {
        return anyone.get("/inspection-types").expect(200).body().toString().contains('"' + TYPE + '"');
    }
}
