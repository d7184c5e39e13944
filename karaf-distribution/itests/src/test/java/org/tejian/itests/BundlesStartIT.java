package org.tejian.itests;

import static org.awaitility.Awaitility.await;
import static org.junit.Assert.assertEquals;

import java.util.Arrays;
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
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;

/** Every bundle of the distribution starts. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class BundlesStartIT {

    @Inject
    private BundleContext context;

    @Configuration
    public Option[] configuration() {
        return Container.options();
    }

    @Test
    public void everyBundleIsActiveOrAFragment() {
        Container.address();
        await().untilAsserted(() -> assertEquals(List.of(), idle()));
    }

    private List<String> idle() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getState() != Bundle.ACTIVE)
                .filter(bundle -> bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null)
                .map(bundle -> bundle.getSymbolicName() + " " + bundle.getState())
                .collect(Collectors.toList());
    }
}
