package org.tejian.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.inject.Inject;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;
import org.tejian.chain.Demo;
import org.tejian.chain.DemoAccounts;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.inspection.InspectionReports;
import org.tejian.registration.Notifications;
import org.tejian.security.SignIn;

/** A use case over several bundles is one transaction: what fails at its very end leaves nothing in any schema. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class RollbackIT {

    @Inject
    private Transactions transactions;

    @Inject
    private Notifications notifications;

    @Inject
    private InspectionReports reports;

    @Inject
    private SignIn signIn;

    @Configuration
    public Option[] configuration() {
        return Container.options();
    }

    @Test
    public void givenAnApprovedReport_whenItFailsAtTheEnd_thenNoSchemaHasChanged() {
        UUID report = UUID.fromString(reviewed(new ValveTasks(ValveTasks.TYPE)));
        Caller approver = caller("agency.approver");

        assertAllOrNothing(
                () -> reports.approve(approver, report), Set.of("database", "events", "inspection", "reports"));
    }

    @Test
    public void givenAnAcceptedNotification_whenItFailsAtTheEnd_thenNoSchemaHasChanged() {
        UUID notification = new Demo(Container.address(), Container.project(), System.out, Path.of("unused")).file();
        Caller supervisor = caller("baiyun.supervisor");

        assertAllOrNothing(
                () -> notifications.accept(supervisor, notification),
                Set.of("archive", "database", "events", "registration"));
    }

    /** Once with an error as the last step: nothing; once without: all of these schemas. */
    private void assertAllOrNothing(Runnable useCase, Set<String> schemas) {
        SchemaDigest digest = new SchemaDigest(transactions);
        Map<String, String> before = digest.atRest();

        assertThrows(
                AtTheVeryEnd.class,
                () -> transactions.run(() -> {
                    useCase.run();
                    throw new AtTheVeryEnd();
                }));
        assertEquals(before, digest.atRest());

        useCase.run();
        assertEquals(schemas, changed(before, digest.atRest()));
    }

    private Caller caller(String userName) {
        return signIn.signIn(userName, DemoAccounts.PASSWORD, "127.0.0.1").caller();
    }

    private static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        Set<String> schemas = new TreeSet<>();
        after.forEach((table, digest) -> {
            if (!digest.equals(before.get(table))) {
                schemas.add(table.substring(0, table.indexOf('.')));
            }
        });
        return schemas;
    }

    private static String reviewed(ValveTasks valves) {
        String task = valves.dispatched(3);
        valves.measured(task);
        String report = valves.agency().compile(task).text("id");
        valves.agency().review("agency.reviewer", report).expect(200);
        return report;
    }

    private static final class AtTheVeryEnd extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
