package org.tejian.chain;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The part of the story at the inspection agency: from the request to the delivered report. */
final class Inspection {

    private final Agency agency;
    private final Story story;

    Inspection(String address, Story story, LocalDate today) {
        this.agency = new Agency(address, today);
        this.story = story;
    }

    /** Returns the approved report. */
    Rest.Answer run(Demo.Lift lift, LiftRecord record, String type) {
        String task = accepted(lift, type);
        dispatched(task);
        failedOnSite(task, record);
        String notice = notice(task);
        reinspected(task, notice);
        return signed(task);
    }

    private String accepted(Demo.Lift lift, String type) {
        story.step("施工单位", "报检", "The contractor requests the supervisory inspection");
        Rest.Answer request = agency.request(
                        "contractor.licensed", lift.deviceId(), type, Optional.of("安装"), "安装改造重大修理监督检验")
                .expect(201);
        story.outcome(request.text("number"));

        story.step("检验受理员", "受理报检", "The agency accepts the request");
        Rest.Answer task = agency.accept(request.text("id"));
        story.outcome("任务 " + task.text("number") + ",冻结版本 "
                + task.body().path("type").path("edition").asText());
        return task.text("id");
    }

    private void dispatched(String task) {
        story.step("部门负责人", "派工:两名持证检验员", "The department head dispatches two certified inspectors");
        story.outcome(agency.dispatch(task).body().path("state").path("zh").asText());
    }

    private void failedOnSite(String task, LiftRecord record) {
        story.step(
                "检验员",
                "录入检验项目:轿厢与井道壁距离 0.18 m(B 类,应不大于 0.15 m)",
                "The inspectors enter the items; a class B item fails");
        proposed(agency.enter(task, record.withWallTooFar()));
        Rest.Answer refused = agency.finishSite(task);
        require(refused.expect(422), "NOTICE_NEEDED");
        story.outcome(refused.text("title"));
    }

    private String notice(String task) {
        story.step("检验员", "出具检验意见通知书", "The inspectors issue the opinion notice");
        Rest.Answer issued = agency.notice(task);
        story.outcome(
                issued.text("number") + ",不合格项 " + issued.body().path("items").size());
        String id = issued.text("id");
        story.paper(
                issued.text("number") + ".pdf",
                agency.as("agency.inspector1").bytes("/opinion-notices/" + id + "/notice.pdf"));

        story.step("施工单位", "整改后回复意见通知书", "The contractor rectifies and answers");
        Rest.Answer answered = agency.as("contractor.licensed")
                .post(
                        "/opinion-notices/" + id + "/answer",
                        Map.of("answer", "已调整导轨支架,距离 0.12 m", "proofs", List.of("整改照片")))
                .expect(200);
        story.outcome(answered.body().path("state").path("zh").asText());
        return id;
    }

    private void reinspected(String task, String notice) {
        story.step("检验员", "复检合格", "Re-inspection on site passes");
        agency.as("agency.inspector1")
                .post("/opinion-notices/" + notice + "/recheck", Map.of("how", "ON_SITE"))
                .expect(200);
        JsonNode stored = agency.record(task).body().path("record");
        proposed(agency.enter(task, LiftRecord.mended(stored)));
        agency.finishSite(task).expect(200);
    }

    private Rest.Answer signed(String task) {
        story.step("检验员", "编制报告", "An inspector compiles the report");
        Rest.Answer draft = agency.compile(task);
        String report = draft.text("id");
        story.outcome("结论 " + draft.text("conclusion"));

        story.step("检验员", "检验员本人审核:被拒绝", "One of the inspectors tries to review: refused");
        Rest.Answer own = agency.review("agency.inspector2", report);
        require(own.expect(422), "INSPECTOR_MAY_NOT_REVIEW");
        story.outcome(own.text("title"));

        story.step("审核人", "审核", "Another person reviews");
        Rest.Answer reviewed = agency.review("agency.reviewer", report).expect(200);
        story.outcome(reviewed.body().path("state").path("zh").asText());

        story.step("批准人", "批准:编号、盖章、冻结", "A third person approves: number, seal, frozen");
        Rest.Answer approved = agency.approve(report);
        String number = approved.text("number");
        story.outcome("报告编号 " + number + ",结论 " + approved.text("conclusion"));
        byte[] pdf = agency.pdf(report);
        story.paper("report-" + number + ".pdf", pdf);
        Demo.require(Arrays.equals(pdf, agency.pdf(report)), "the second print is the same to the byte");

        story.step("检验受理员", "送达", "The report is delivered");
        story.outcome(agency.deliver(report).body().path("state").path("zh").asText());
        return approved;
    }

    private void proposed(Rest.Answer entered) {
        JsonNode conclusion = entered.body().path("assessment").path("conclusion");
        story.outcome("结论建议 " + conclusion.path("zh").asText() + " proposed: "
                + conclusion.path("en").asText());
    }

    private static void require(Rest.Answer answer, String code) {
        Demo.require(answer.text("code").equals(code), code + ", not " + answer.text("code"));
    }
}
