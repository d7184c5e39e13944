package org.tejian.itests;

import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;
import org.tejian.chain.Demo;

/** The chain of the article of 2013, from the refused contractor to the verified QR code, in the distribution. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class ChainIT {

    @Configuration
    public Option[] configuration() {
        return Container.options();
    }

    @Test
    public void givenTheDemoProvince_whenOneLiftGoesAllTheWay_thenEveryStepAnswersAsItShould() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
        Path papers = Path.of(System.getProperty("karaf.data"), "papers");

        new Demo(Container.address(), Container.project(), out, papers).run();

        String story = told.toString(StandardCharsets.UTF_8);
        assertTrue(story, story.contains("Done in 23 steps"));
    }
}
