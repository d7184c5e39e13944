package org.tejian.itests;

import static org.junit.Assert.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
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
 * Every operation of the OpenAPI document with everything that can be wrong in a request: refused with a code and a sentence
 * in both languages, never a fault of the platform, and nothing changes.
 */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class BadInputIT {

    private static final long SEED = 20_131_209;
    private static final int SHOWN = 60;

    @Inject
    private Transactions transactions;

    @Configuration
    public Option[] configuration() {
        return Container.options();
    }

    @Test
    public void givenEveryOperation_whenARequestIsWrongSomewhere_thenItIsRefusedAndNothingChanges() {
        Path papers = Path.of(System.getProperty("karaf.data"), "bad-input-papers");
        Stage stage = Stage.set(Container.address(), Container.project(), papers);
        Untouched before = new Untouched(transactions);

        List<String> wrong = stage.wrongAnswers(SEED);

        String first = wrong.stream().limit(SHOWN).collect(Collectors.joining("\n"));
        assertEquals("", first.isEmpty() ? "" : wrong.size() + " answers:\n" + first);
        before.verify();
    }
}
