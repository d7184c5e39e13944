package org.tejian.itests;

import static org.awaitility.Awaitility.await;
import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import javax.inject.Inject;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.ErrorCollector;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;
import org.osgi.framework.BundleContext;
import org.tejian.chain.Agency;
import org.tejian.chain.AllTypes;
import org.tejian.chain.Rest;
import org.tejian.chain.TypeInspections;
import org.tejian.chain.TypeInspections.Reported;

/** Every inspection type alone in the distribution: it passes, it fails, it goes, and what it reported stays. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class EveryTypeIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TYPES = 33;

    /** One type after the other, whatever becomes of the one before: the runner's parameters would run each of them twice. */
    @Rule
    public final ErrorCollector failures = new ErrorCollector();

    @Inject
    private BundleContext context;

    private List<String> types;
    private Plugins plugins;
    private LocalDate today;
    private Agency agency;
    private TypeInspections inspections;

    @Configuration
    public Option[] configuration() {
        return Container.options();
    }

    @Before
    public void signIn() {
        types = AllTypes.types(Container.project());
        plugins = new Plugins(context, types);
        today = LocalDate.MIN;
        comeToWork();
    }

    /** The agency's people know what day it is, also when midnight passes between two types. */
    private void comeToWork() {
        LocalDate now = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        if (!now.equals(today)) {
            today = now;
            agency = new Agency(Container.address(), today);
            inspections = new TypeInspections(agency, Container.project(), today);
        }
    }

    @After
    public void startAll() {
        plugins.startAll();
    }

    @Test
    public void givenEachTypeAlone_whenItPassesFailsGoesAndComesBack_thenItsReportsOpenAndPrintTheSame() {
        assertEquals(TYPES, types.size());
        plugins.stopAll();

        for (String type : types) {
            try {
                alone(type);
            } catch (AssertionError | RuntimeException failed) {
                failures.addError(new AssertionError(type + ": " + failed.getMessage(), failed));
            }
            plugins.stop(type);
        }
    }

    private void alone(String type) {
        comeToWork();
        plugins.start(type);
        awaitListed(List.of(type));
        JsonNode view = inspections.types().path(0);
        Reported failed = inspections.failed(view);
        Reported passed = inspections.passed(view);
        assertTrue(failed.conclusion(), inspections.failures(view).contains(failed.conclusion()));
        assertFalse(passed.conclusion(), inspections.failures(view).contains(passed.conclusion()));

        plugins.stop(type);
        awaitListed(List.of());

        assertOpens(failed);
        assertOpens(passed);
        assertEquals("TYPE_AWAY", request(type).expect(503).text("code"));

        plugins.start(type);
        awaitListed(List.of(type));
        assertEquals(view.path("sha256"), inspections.types().path(0).path("sha256"));
    }

    private void assertOpens(Reported report) {
        Rest.Answer opened = agency.as("agency.reception")
                .get("/reports/" + report.reportId())
                .expect(200);
        assertEquals(report.conclusion(), opened.text("conclusion"));
        assertArrayEquals("the report prints the same", report.pdf(), agency.pdf(report.reportId()));
    }

    /** The type is looked for before the device. */
    private Rest.Answer request(String type) {
        return agency.request("park.manager", UUID.randomUUID().toString(), type, Optional.empty(), "");
    }

    private void awaitListed(List<String> wanted) {
        await().atMost(PATIENCE).until(() -> listed().equals(wanted));
    }

    private List<String> listed() {
        return StreamSupport.stream(inspections.types().spliterator(), false)
                .map(each -> each.path("id").asText())
                .toList();
    }
}
