package org.tejian.chain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The inspection agency of the demo province: each method is one step of an inspection, taken through REST by the person
 * whose step it is. A step that is not answered as it should be ends with an error.
 */
public final class Agency {

    private static final String NAME = "贵州省特种设备检验检测院";

    private final String address;
    private final LocalDate today;
    private final Map<String, Rest> signedIn = new ConcurrentHashMap<>();

    public Agency(String address, LocalDate today) {
        this.address = address;
        this.today = today;
    }

    /** Somebody of the demo province, signed in. */
    public Rest as(String userName) {
        return signedIn.computeIfAbsent(userName, name -> Rest.signedIn(address, name, DemoAccounts.PASSWORD));
    }

    /** The definition that a task has frozen. */
    public JsonNode definition(String task) {
        Rest inspector = as("agency.inspector1");
        String digest = inspector
                .get("/inspection-tasks/" + task)
                .expect(200)
                .body()
                .path("type")
                .path("sha256")
                .asText();
        return inspector
                .get("/inspection-types/by-digest/" + digest)
                .expect(200)
                .body();
    }

    /** Identifier of the organisation of that name. */
    public String organisation(String name) {
        return id(as("agency.reception"), "/organisations?text=" + Text.query(name));
    }

    /** 报检 of a device by a unit, as the answer stands. */
    public Rest.Answer request(String by, String deviceId, String type, Optional<String> variant, String kind) {
        return request(new Subject(by, Map.of("deviceId", deviceId)), type, variant, kind);
    }

    /** 报检, as the answer stands. */
    public Rest.Answer request(Subject subject, String type, Optional<String> variant, String kind) {
        String by = subject.applicant();
        Map<String, Object> request = new HashMap<>(subject.reference());
        request.putAll(Map.of(
                "typeId",
                type,
                "inspectionKind",
                kind,
                "agencyId",
                id(as(by), "/organisations?kind=INSPECTION_AGENCY&text=" + Text.query(NAME)),
                "wishedOn",
                today.toString(),
                "contact",
                "演示联系人 0851-86000001",
                "remark",
                ""));
        variant.ifPresent(chosen -> request.put("variant", chosen));
        return as(by).post("/inspection-requests", request);
    }

    /** 受理: the task. */
    public Rest.Answer accept(String request) {
        return as("agency.reception")
                .post("/inspection-requests/" + request + "/accept", Map.of("fee", 1200.00))
                .expect(201);
    }

    /** 派工 to two certified inspectors with a calibrated instrument. */
    public Rest.Answer dispatch(String task) {
        return as("agency.head")
                .post("/inspection-tasks/" + task + "/dispatch", order())
                .expect(200);
    }

    /** 派工 of many tasks at once, as the answer stands. */
    public Rest.Answer dispatchAll(List<String> tasks) {
        return as("agency.head").post("/inspection-tasks/batch/dispatch", Map.of("taskIds", tasks, "order", order()));
    }

    private Map<String, Object> order() {
        Map<String, Object> instrument = Map.of(
                "name",
                "钢卷尺",
                "number",
                "YQ-0117",
                "calibratedUntil",
                today.plusMonths(6).toString());
        return Map.of(
                "inspectorIds",
                List.of(person("agency.inspector1"), person("agency.inspector2")),
                "plannedOn",
                today.toString(),
                "instruments",
                List.of(instrument));
    }

    /** The record as it is stored. */
    public Rest.Answer record(String task) {
        return as("agency.inspector1")
                .get("/inspection-tasks/" + task + "/record")
                .expect(200);
    }

    /** Enters the whole record and signs the items that must be signed one by one, if there are any. */
    public Rest.Answer enter(String task, JsonNode record) {
        Rest inspector = as("agency.inspector1");
        String path = "/inspection-tasks/" + task + "/record";
        Rest.Answer saved = inspector
                .put(path, Map.of("record", record), "If-Match", record(task).etag())
                .expect(200);
        ArrayNode items = SignedItems.of(definition(task), saved.body().path("record"));
        return items.isEmpty()
                ? saved
                : inspector
                        .post(path + "/sign", Map.of("items", items), "If-Match", saved.etag())
                        .expect(200);
    }

    /** Ends the work on site, as the answer stands. */
    public Rest.Answer finishSite(String task) {
        return as("agency.inspector1")
                .post(
                        "/inspection-tasks/" + task + "/finish-site",
                        Map.of("unitRepresentative", "阳安全"),
                        "If-Match",
                        record(task).etag());
    }

    /** 检验意见通知书 with the failed items. */
    public Rest.Answer notice(String task) {
        return as("agency.inspector1")
                .post(
                        "/inspection-tasks/" + task + "/opinion-notices",
                        Map.of("dueBy", today.plusDays(15).toString(), "remarks", "请在期限内整改并回复"),
                        "If-Match",
                        record(task).etag())
                .expect(201);
    }

    /** The unit answers the opinion notice, and the inspectors come again. */
    public void rechecked(String notice, String unit) {
        as(unit).post(
                        "/opinion-notices/" + notice + "/answer",
                        Map.of("answer", "已按意见整改,请复检", "proofs", List.of("整改照片")))
                .expect(200);
        as("agency.inspector1")
                .post("/opinion-notices/" + notice + "/recheck", Map.of("how", "ON_SITE"))
                .expect(200);
    }

    /** 编制. */
    public Rest.Answer compile(String task) {
        return as("agency.inspector1")
                .post("/inspection-tasks/" + task + "/reports", Map.of())
                .expect(201);
    }

    /** 审核, as the answer stands. */
    public Rest.Answer review(String by, String report) {
        return as(by).post("/reports/" + report + "/review", Map.of("remarks", "同意"));
    }

    /** 批准: number, seal, frozen. */
    public Rest.Answer approve(String report) {
        return as("agency.approver")
                .post("/reports/" + report + "/approve", Map.of())
                .expect(200);
    }

    /** The report's file. */
    public byte[] pdf(String report) {
        return as("agency.approver").bytes("/reports/" + report + "/report.pdf");
    }

    /** 送达. */
    public Rest.Answer deliver(String report) {
        return as("agency.reception")
                .post("/reports/" + report + "/deliver", Map.of("receiver", "阳安全"))
                .expect(200);
    }

    /** From the record on site to the delivered report, when nothing fails that needs a notice first. */
    public Rest.Answer report(String task) {
        String report = compile(task).text("id");
        review("agency.reviewer", report).expect(200);
        Rest.Answer approved = approve(report);
        deliver(report);
        return approved;
    }

    private String person(String userName) {
        return as(userName)
                .get("/session")
                .expect(200)
                .body()
                .path("account")
                .path("personId")
                .asText();
    }

    private static String id(Rest caller, String path) {
        return caller.get(path)
                .expect(200)
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }
}
