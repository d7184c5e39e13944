package org.tejian.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;
import org.tejian.chain.Manufacturing;
import org.tejian.chain.Manufacturing.Presented;
import org.tejian.chain.Rest;
import org.tejian.chain.Text;

/** What a maker presents is inspected without a device file, for each type of manufacturing supervision. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class ManufacturingIT {

    @Configuration
    public Option[] configuration() {
        return Container.options();
    }

    @Test
    public void givenABoiler_whenItsManufactureIsSupervised_thenTheReportIsFoundByMakerAndNumber() {
        supervised(Manufacturing.PRESENTED.get(0));
    }

    @Test
    public void givenABatchOfVessels_whenTheirManufactureIsSupervised_thenTheReportIsFoundByMakerAndNumber() {
        supervised(Manufacturing.PRESENTED.get(1));
    }

    @Test
    public void givenABatchOfPipes_whenTheirManufactureIsSupervised_thenTheReportIsFoundByMakerAndNumber() {
        supervised(Manufacturing.PRESENTED.get(2));
    }

    private static void supervised(Presented presented) {
        Manufacturing manufacturing =
                new Manufacturing(Container.address(), Container.project(), LocalDate.now(ZoneId.of("Asia/Shanghai")));
        String number = "IT-" + UUID.randomUUID().toString().substring(0, 8);

        Rest.Answer report = manufacturing.supervise(presented, number);

        assertEquals("合格", report.text("conclusion"));
        assertEquals(
                number,
                report.body().path("device").path("product").path("number").asText());
        assertTrue(
                "no device",
                report.body().path("device").path("registrationCode").isMissingNode());
        String maker = report.body().path("device").path("useUnit").path("name").asText();
        JsonNode found = manufacturing
                .agency()
                .as("baiyun.supervisor")
                .get("/reports/of-product?manufacturer=" + Text.query(maker) + "&productNumber=" + number)
                .expect(200)
                .body()
                .path("items");
        assertEquals(report.text("id"), found.path(0).path("id").asText());
        byte[] pdf = manufacturing.agency().pdf(report.text("id"));
        assertEquals("%PDF-", new String(pdf, 0, 5, StandardCharsets.US_ASCII));
    }
}
