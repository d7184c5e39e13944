package org.tejian.chain;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The part of the story at the inspection agency: from the request to the delivered report. */
final class Inspection {

    private final String address;
    private final Story story;
    private final LocalDate today;

    Inspection(String address, Story story, LocalDate today) {
        this.address = address;
        this.story = story;
        this.today = today;
    }

    /** Returns the report's number. */
    String run(Demo.Lift lift, LiftRecord record, String type) {
        String task = accepted(lift, type);
        dispatched(task);
        failedOnSite(task, record, type);
        String notice = notice(task);
        reinspected(task, notice, type);
        return signed(task);
    }

    private String accepted(Demo.Lift lift, String type) {
        story.step("施工单位", "报检", "The contractor requests the supervisory inspection");
        Rest contractor = as("contractor.licensed");
        String agency = contractor
                .get("/organisations?kind=INSPECTION_AGENCY&text=" + Text.query("贵州省特种设备检验检测院"))
                .expect(200)
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asText();
        Rest.Answer request = contractor
                .post(
                        "/inspection-requests",
                        Map.of(
                                "deviceId",
                                lift.deviceId(),
                                "typeId",
                                type,
                                "variant",
                                "安装",
                                "inspectionKind",
                                "安装改造重大修理监督检验",
                                "agencyId",
                                agency,
                                "wishedOn",
                                today.toString(),
                                "contact",
                                "恒升经理 0851-86000001",
                                "remark",
                                ""))
                .expect(201);
        story.outcome(request.text("number"));

        story.step("检验受理员", "受理报检", "The agency accepts the request");
        Rest.Answer task = as("agency.reception")
                .post("/inspection-requests/" + request.text("id") + "/accept", Map.of("fee", 1200.00))
                .expect(201);
        story.outcome("任务 " + task.text("number") + ",冻结版本 "
                + task.body().path("type").path("edition").asText());
        return task.text("id");
    }

    private void dispatched(String task) {
        story.step("部门负责人", "派工:两名持证检验员", "The department head dispatches two certified inspectors");
        Rest.Answer dispatched = as("agency.head")
                .post(
                        "/inspection-tasks/" + task + "/dispatch",
                        Map.of(
                                "inspectorIds",
                                List.of(person("agency.inspector1"), person("agency.inspector2")),
                                "plannedOn",
                                today.toString(),
                                "instruments",
                                List.of(Map.of(
                                        "name",
                                        "钢卷尺",
                                        "number",
                                        "YQ-0117",
                                        "calibratedUntil",
                                        today.plusMonths(6).toString()))))
                .expect(200);
        story.outcome(dispatched.body().path("state").path("zh").asText());
    }

    private void failedOnSite(String task, LiftRecord record, String type) {
        story.step(
                "检验员",
                "录入检验项目:轿厢与井道壁距离 0.18 m(B 类,应不大于 0.15 m)",
                "The inspectors enter the items; a class B item fails");
        Rest inspector = as("agency.inspector1");
        Rest.Answer saved = save(inspector, task, record.withWallTooFar());
        JsonNode definition =
                inspector.get("/inspection-types/" + type).expect(200).body();
        Rest.Answer signed = inspector
                .post(
                        "/inspection-tasks/" + task + "/record/sign",
                        Map.of(
                                "items",
                                LiftRecord.signedItems(definition, saved.body().path("record"))),
                        "If-Match",
                        saved.etag())
                .expect(200);
        story.outcome("结论建议 proposed: "
                + signed.body().path("assessment").path("conclusion").toString());
        Rest.Answer refused = inspector.post(
                "/inspection-tasks/" + task + "/finish-site",
                Map.of("unitRepresentative", "阳安全"),
                "If-Match",
                signed.etag());
        require(refused.expect(422), "NOTICE_NEEDED");
        story.outcome(refused.text("title"));
    }

    private String notice(String task) {
        story.step("检验员", "出具检验意见通知书", "The inspectors issue the opinion notice");
        Rest inspector = as("agency.inspector1");
        Rest.Answer issued = inspector
                .post(
                        "/inspection-tasks/" + task + "/opinion-notices",
                        Map.of("dueBy", today.plusDays(15).toString(), "remarks", "请在期限内整改并回复"),
                        "If-Match",
                        record(inspector, task).etag())
                .expect(201);
        story.outcome(
                issued.text("number") + ",不合格项 " + issued.body().path("items").size());
        String id = issued.text("id");
        story.paper(issued.text("number") + ".pdf", inspector.bytes("/opinion-notices/" + id + "/notice.pdf"));

        story.step("施工单位", "整改后回复意见通知书", "The contractor rectifies and answers");
        as("contractor.licensed")
                .post(
                        "/opinion-notices/" + id + "/answer",
                        Map.of("answer", "已调整导轨支架,距离 0.12 m", "proofs", List.of("整改照片")))
                .expect(200);
        return id;
    }

    private void reinspected(String task, String notice, String type) {
        story.step("检验员", "复检合格", "Re-inspection on site passes");
        Rest inspector = as("agency.inspector1");
        inspector
                .post("/opinion-notices/" + notice + "/recheck", Map.of("how", "ON_SITE"))
                .expect(200);
        Rest.Answer current = record(inspector, task);
        Rest.Answer saved =
                save(inspector, task, LiftRecord.mended(current.body().path("record")));
        JsonNode definition =
                inspector.get("/inspection-types/" + type).expect(200).body();
        Rest.Answer signed = inspector
                .post(
                        "/inspection-tasks/" + task + "/record/sign",
                        Map.of(
                                "items",
                                LiftRecord.signedItems(definition, saved.body().path("record"))),
                        "If-Match",
                        saved.etag())
                .expect(200);
        inspector
                .post(
                        "/inspection-tasks/" + task + "/finish-site",
                        Map.of("unitRepresentative", "阳安全"),
                        "If-Match",
                        signed.etag())
                .expect(200);
        story.outcome("结论建议 proposed: "
                + signed.body().path("assessment").path("conclusion").toString());
    }

    private String signed(String task) {
        story.step("检验员", "编制报告", "An inspector compiles the report");
        Rest.Answer draft = as("agency.inspector1")
                .post("/inspection-tasks/" + task + "/reports", Map.of())
                .expect(201);
        String path = "/reports/" + draft.text("id");
        story.outcome("结论 " + draft.text("conclusion"));

        story.step("审核人", "检验员本人审核:被拒绝", "One of the inspectors tries to review: refused");
        Rest.Answer own = as("agency.inspector2")
                .post(path + "/review", Map.of("remarks", ""))
                .expect(422);
        story.outcome(own.text("title"));

        story.step("审核人", "审核", "Another person reviews");
        as("agency.reviewer").post(path + "/review", Map.of("remarks", "同意")).expect(200);

        story.step("批准人", "批准:编号、盖章、冻结", "A third person approves: number, seal, frozen");
        Rest approver = as("agency.approver");
        Rest.Answer approved = approver.post(path + "/approve", Map.of()).expect(200);
        String number = approved.text("number");
        story.outcome("报告编号 " + number + ",结论 " + approved.text("conclusion"));
        byte[] pdf = approver.bytes(path + "/report.pdf");
        story.paper("report-" + number + ".pdf", pdf);
        Demo.require(
                java.util.Arrays.equals(pdf, approver.bytes(path + "/report.pdf")), "the second print is the same");

        story.step("检验受理员", "送达", "The report is delivered");
        as("agency.reception")
                .post(path + "/deliver", Map.of("receiver", "阳安全"))
                .expect(200);
        return number;
    }

    private static void require(Rest.Answer answer, String code) {
        Demo.require(answer.text("code").equals(code), code + ", not " + answer.text("code"));
    }

    private static Rest.Answer record(Rest inspector, String task) {
        return inspector.get("/inspection-tasks/" + task + "/record").expect(200);
    }

    private static Rest.Answer save(Rest inspector, String task, JsonNode record) {
        return inspector
                .put(
                        "/inspection-tasks/" + task + "/record",
                        Map.of("record", record),
                        "If-Match",
                        record(inspector, task).etag())
                .expect(200);
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

    private Rest as(String userName) {
        return Rest.signedIn(address, userName, DemoAccounts.PASSWORD);
    }
}
