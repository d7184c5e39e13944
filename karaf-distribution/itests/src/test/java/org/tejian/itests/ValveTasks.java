package org.tejian.itests;

import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.tejian.chain.Agency;
import org.tejian.chain.Rest;

/** Calibrations of safety valves on vessels in use: the shortest inspection there is. */
final class ValveTasks {

    static final String TYPE = "safety-valve-calibration";
    private static final String EXAMPLE =
            "inspection-plugins/" + TYPE + "/src/test/resources/examples/valid/vessel-valve.json";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final Agency agency = new Agency(Container.address(), today);
    private final String type;

    /** For a type with the items of {@link #TYPE}. */
    ValveTasks(String type) {
        this.type = type;
    }

    Agency agency() {
        return agency;
    }

    /** 报检 for one of the vessels in use, as the answer stands. */
    Rest.Answer request(int vessel) {
        JsonNode vessels = agency.as("agency.reception")
                .get("/devices?category=2&state=IN_USE&limit=20")
                .expect(200)
                .body()
                .path("items");
        assertTrue("vessels in use: " + vessels.size(), vessels.size() > vessel);
        return agency.request(
                "agency.reception", vessels.path(vessel).path("id").asText(), type, Optional.of("离线校验"), "校验");
    }

    /** An accepted and dispatched task. */
    String dispatched(int vessel) {
        String task = agency.accept(request(vessel).expect(201).text("id")).text("id");
        agency.dispatch(task);
        return task;
    }

    /** Enters the plugin's example, dated today, and ends the work on site. */
    void measured(String task) {
        try {
            ObjectNode record = (ObjectNode) Rest.JSON
                    .readTree(Container.project().resolve(EXAMPLE).toFile())
                    .path("record");
            record.put("inspectionDate", today.toString());
            agency.enter(task, record);
            agency.finishSite(task).expect(200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The issued report of a task. */
    String reported(String task) {
        measured(task);
        return agency.report(task).text("id");
    }
}
