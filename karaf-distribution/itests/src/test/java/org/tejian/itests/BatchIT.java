package org.tejian.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;
import org.tejian.chain.Agency;
import org.tejian.chain.Cylinders;
import org.tejian.chain.Example;
import org.tejian.chain.Rest;

/** Many handled as one: boilers of one maker as a batch of tasks, cylinders of one owner as the rows of one report. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class BatchIT {

    private static final String TYPE = "boiler-manufacturing-supervision";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final String series = "B" + UUID.randomUUID().toString().substring(0, 6);

    @Configuration
    public Option[] configuration() {
        return Container.options();
    }

    @Test
    public void givenFiveBoilers_whenHandledAsOne_thenEachHasItsTaskItsRecordAndTheValuesOfTheLastReport() {
        Agency agency = new Agency(Container.address(), today);
        JsonNode before = oneReported(agency);

        List<String> requests = ids(agency.as("maker.manager")
                .post("/inspection-requests/batch", Map.of("members", applications(agency, 5), "mode", "ALL")));
        List<String> tasks = ids(agency.as("agency.reception")
                .post(
                        "/inspection-requests/batch/accept",
                        Map.of(
                                "members",
                                requests.stream()
                                        .map(id -> Map.of("requestId", id))
                                        .toList(),
                                "fee",
                                800)));
        ids(agency.dispatchAll(tasks));
        Rest.Answer entered = agency.as("agency.inspector1")
                .post("/inspection-tasks/batch/record", Map.of("common", example(), "members", members(tasks)));

        assertEquals(entered.body().toString(), 5, ids(entered).size());
        assertEquals(
                "fail",
                agency.record(tasks.get(2))
                        .body()
                        .path("record")
                        .path("items")
                        .path("G.2")
                        .path("result")
                        .asText());
        assertEquals(
                series + "-4",
                agency.record(tasks.get(4))
                        .body()
                        .path("record")
                        .path("parameters")
                        .path("product_no")
                        .asText());
        Rest.Answer previous = agency.as("agency.inspector1")
                .get("/inspection-tasks/" + tasks.get(0) + "/previous-record")
                .expect(200);
        assertEquals(before.path("number").asText(), previous.text("reportNumber"));
        assertTrue(
                "a product number is not taken over",
                previous.body()
                        .path("record")
                        .path("parameters")
                        .path("product_no")
                        .isMissingNode());
        assertEquals(
                "pass",
                previous.body()
                        .path("values")
                        .path("items")
                        .path("G.10")
                        .path("result")
                        .asText());
    }

    @Test
    public void givenFiveHundredCylinders_whenReportedAsOneBatch_thenTheReportHoldsEveryRow() {
        Cylinders cylinders = new Cylinders(Container.address(), Container.project(), today);

        Rest.Answer report = cylinders.inspect(series + "-0800001~0800500", 500);

        assertEquals("合格", report.text("conclusion"));
        assertEquals(
                500, report.body().path("record").path("rows").path("cylinders").size());
        byte[] pdf = cylinders.agency().pdf(report.text("id"));
        assertEquals("%PDF-", new String(pdf, 0, 5, StandardCharsets.US_ASCII));
    }

    /** A boiler of the same maker that was reported before. */
    private JsonNode oneReported(Agency agency) {
        String request = agency.as("maker.manager")
                .post("/inspection-requests", application(agency, "first"))
                .expect(201)
                .text("id");
        String task = agency.accept(request).text("id");
        agency.dispatch(task);
        ObjectNode record = example();
        ((ObjectNode) record.path("parameters"))
                .put("product_no", series + "-first")
                .put("manufacturer", "乌江");
        agency.enter(task, record);
        agency.finishSite(task).expect(200);
        return agency.report(task).body();
    }

    private List<Map<String, Object>> applications(Agency agency, int count) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            all.add(application(agency, Integer.toString(index)));
        }
        return all;
    }

    private Map<String, Object> application(Agency agency, String index) {
        return Map.of(
                "product",
                Map.of("catalogueCode", "1100", "name", "承压蒸汽锅炉", "number", series + "-" + index),
                "typeId",
                TYPE,
                "agencyId",
                agency.organisation("贵州省特种设备检验检测院"));
    }

    /** The example without what belongs to one boiler. */
    private ObjectNode example() {
        ObjectNode record = Example.of(Container.project(), TYPE).stream()
                .filter(example -> example.name().equals("steam-boiler-2013"))
                .findFirst()
                .orElseThrow()
                .on(today);
        ((ObjectNode) record.path("parameters")).remove(List.of("product_no", "manufacturer"));
        return record;
    }

    /** All alike, but that the third fails an item. */
    private static List<Map<String, Object>> members(List<String> tasks) {
        List<Map<String, Object>> members = new ArrayList<>();
        for (String task : tasks) {
            members.add(Map.of("taskId", task));
        }
        members.set(
                2,
                Map.of(
                        "taskId",
                        tasks.get(2),
                        "values",
                        Map.of("items", Map.of("G.2", Map.of("result", "fail", "remark", "质量记录签字不全")))));
        return members;
    }

    private static List<String> ids(Rest.Answer batch) {
        JsonNode body = batch.expect(200).body();
        assertEquals(body.toString(), 0, body.path("refused").asInt());
        List<String> ids = new ArrayList<>();
        body.path("members").forEach(line -> ids.add(line.path("id").asText()));
        return ids;
    }
}
