package org.tejian.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tejian.benchmarks.load.Comparison;
import org.tejian.benchmarks.load.Round;
import org.tejian.benchmarks.platform.Installation;
import org.tejian.benchmarks.platform.Traffic;
import org.tejian.browser.BrowserStage;
import org.tejian.browser.Province;
import org.tejian.chain.Rest;

/** The benchmarks measure what they say, on the demo province as it is; too short to be figures. */
@ExtendWith(BrowserStage.class)
class TrafficIT {

    private static final Path ENDPOINT = Path.of(System.getProperty("tejian.endpoint"));

    @Test
    void eachCaseAnswersBesideTheEmptyEndpointAndPlainJdbc(Province province)
            throws IOException, SQLException, InterruptedException {
        Installation installation = new Installation(province.home());
        List<String> told = new ArrayList<>();
        Traffic.Plan plan = new Traffic.Plan(0, List.of(2), 1, Duration.ofMillis(200), Duration.ofMillis(100), "");

        List<Comparison> cases = new Traffic(installation, plan, told::add).measure(ENDPOINT);

        assertThat(cases)
                .extracting(Comparison::name)
                .containsExactlyElementsOf(told)
                .containsExactly(
                        "device read by code",
                        "page of 50 devices",
                        "device search by unit name",
                        "command: one row and one event");
        assertThat(cases).allSatisfy(each -> {
            assertThat(each.perSecond(Round::empty)).isPositive();
            assertThat(each.perSecond(Round::jdbc)).isPositive();
            assertThat(each.perSecond(Round::platform)).isPositive();
            assertThat(each.limit()).isLessThan(each.perSecond(Round::jdbc));
        });
        theEndpointGoesAndThePlatformStays(installation);
    }

    private static void theEndpointGoesAndThePlatformStays(Installation installation) throws IOException {
        Files.delete(installation.home().resolve("deploy").resolve(ENDPOINT.getFileName()));
        await().atMost(Duration.ofMinutes(2)).until(() -> status(installation.address() + "/bench/empty") != 204);
        assertThat(Rest.health(installation.address())).isEqualTo(200);
    }

    private static int status(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
