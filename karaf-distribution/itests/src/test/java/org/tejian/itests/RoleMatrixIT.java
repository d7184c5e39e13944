package org.tejian.itests;

import static org.junit.Assert.assertEquals;

import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;
import org.tejian.database.Transactions;
import org.tejian.matrix.Stage;

/**
 * Every role, and nobody, against every operation of the OpenAPI document: what is allowed, forbidden or out of scope is what
 * {@code role-matrix.csv} says, and no trial changes anything.
 */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class RoleMatrixIT {

    @Inject
    private Transactions transactions;

    @Configuration
    public Option[] configuration() {
        return Container.options();
    }

    @Test
    public void givenTheFinishedChain_whenEverybodyTriesEverything_thenTheTableOfRolesHoldsAndNothingChanges() {
        Path papers = Path.of(System.getProperty("karaf.data"), "matrix-papers");
        Stage stage = Stage.set(Container.address(), Container.project(), papers);
        Untouched before = new Untouched(transactions);

        List<String> wrong = stage.wrongRights();

        assertEquals("", String.join("\n", wrong));
        before.verify();
    }
}
