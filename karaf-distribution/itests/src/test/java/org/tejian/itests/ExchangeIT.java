package org.tejian.itests;

import static org.awaitility.Awaitility.await;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;
import org.tejian.chain.DemoAccounts;
import org.tejian.chain.Rest;

/** Workbooks and CSV in and out of the running distribution. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class ExchangeIT {

    @Configuration
    public Option[] configuration() {
        return Container.options();
    }

    private static Rest supervisor() {
        return Rest.signedIn(Container.address(), "province.supervisor", DemoAccounts.PASSWORD);
    }

    private static JsonNode imported(Rest rest, String query, byte[] file) {
        String id = rest.upload("/imports?" + query, file).expect(201).text("id");
        await().atMost(Duration.ofMinutes(2))
                .until(() -> !rest.get("/imports/" + id)
                        .expect(200)
                        .body()
                        .path("state")
                        .path("code")
                        .asText()
                        .equals("WAITING"));
        return rest.get("/imports/" + id).body();
    }

    @Test
    public void givenExportedDevices_whenTheWorkbookComesInAgain_thenAllAreFoundUnchanged() {
        Rest rest = supervisor();
        long listed =
                rest.get("/devices?limit=1").expect(200).body().path("total").asLong();
        byte[] workbook = rest.bytes("/exports/devices");

        JsonNode job = imported(rest, "kind=DEVICES&mode=ALL_OR_NOTHING&fileName=devices.xlsx", workbook);

        assertEquals(job.toString(), "DONE", job.path("state").path("code").asText());
        assertEquals(listed, job.path("unchanged").asLong());
        assertEquals(0, job.path("updated").asLong() + job.path("entered").asLong());
        String csv = new String(rest.bytes("/exports/devices?format=CSV"), StandardCharsets.UTF_8);
        assertEquals(listed + 1, csv.lines().count());
    }

    @Test
    public void givenATemplateAndAWrongFile_whenUploaded_thenTheProblemsAndTheErrorFileSayWhy() {
        Rest rest = supervisor();
        byte[] template = rest.bytes("/imports/kinds/UNITS/template");
        assertTrue("a zip", template[0] == 'P' && template[1] == 'K');
        byte[] file = "单位名称,行政区划代码,单位类型\n坏单位,529999,使用\n".getBytes(StandardCharsets.UTF_8);

        JsonNode job = imported(rest, "kind=UNITS&mode=GOOD_ROWS&fileName=units.csv", file);

        String id = job.path("id").asText();
        assertEquals(job.toString(), 1, job.path("refused").asLong());
        assertEquals(
                "REGION_UNKNOWN",
                rest.get("/imports/" + id + "/problems")
                        .body()
                        .path("items")
                        .path(0)
                        .path("code")
                        .asText());
        String errors = new String(rest.bytes("/imports/" + id + "/errors?format=CSV"), StandardCharsets.UTF_8);
        assertTrue(errors, errors.contains("坏单位") && errors.contains("错误说明"));
    }

    @Test
    public void givenAUnitOfTheDemo_whenLookedAt_thenItsFiguresAreThere() {
        JsonNode unit = supervisor()
                .get("/units?text=%E9%98%B3%E5%85%89")
                .expect(200)
                .body()
                .path("items")
                .path(0);

        assertEquals("贵阳阳光小区物业服务有限公司", unit.path("name").asText());
        assertTrue(unit.toString(), unit.path("devices").path("devices").asLong() > 0);
    }
}
