package org.tejian.chain;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/**
 * One lift from construction notification to the archive, through REST in the different roles: the chain that the article
 * of 2013 describes. Every answer is checked; anything unexpected ends it with an error.
 */
public final class Demo {

    private static final String TYPE = "elevator-traction-supervision";

    private final String address;
    private final Path root;
    private final Story story;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    public Demo(String address, Path root, PrintStream out, Path folder) {
        this.address = address;
        this.root = root;
        this.story = new Story(out, folder);
    }

    /** Arguments: the platform's address and the folder for the papers. */
    public static void main(String[] arguments) {
        String address = arguments.length > 0 ? arguments[0] : "http://127.0.0.1:8181";
        Path folder = Path.of(arguments.length > 1 ? arguments[1] : "karaf-distribution/demo/target/papers");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new Demo(address, Path.of(""), out, folder).run();
    }

    /** Walks the chain; returns the lift's registration code. */
    public String run() {
        refusedContractors();
        Lift lift = acceptedNotification();
        Inspection inspection = new Inspection(address, story, today);
        Rest.Answer report = inspection.run(lift, new LiftRecord(root, today), TYPE);
        registration(lift);
        archive(lift);
        publicVerification(lift, report);
        story.outcome("完成,共 " + story.steps() + " 步。 Done in " + story.steps() + " steps.");
        return lift.code();
    }

    /** The lift of this run. */
    record Lift(String deviceId, String code) {}

    private void refusedContractors() {
        story.step("施工单位", "没有许可证的施工单位提交施工告知", "A contractor without a licence files a notification");
        refused("contractor.unlicensed", "NO_LICENCE");
        story.step("施工单位", "许可证过期的施工单位提交施工告知", "A contractor whose licence has expired files a notification");
        refused("contractor.expired", "LICENCE_EXPIRED");
    }

    private void refused(String contractor, String code) {
        Rest.Answer answer = as(contractor).post("/notifications", notification());
        story.outcome(answer.expect(422).text("title"));
        require(answer.text("code").equals(code), "refused with " + code + ", not " + answer.text("code"));
    }

    /** The licensed contractor's notification of a new lift, filed and not yet accepted. */
    public UUID file() {
        return UUID.fromString(filed().text("id"));
    }

    private Rest.Answer filed() {
        return as("contractor.licensed").post("/notifications", notification()).expect(201);
    }

    private Lift acceptedNotification() {
        story.step("施工单位", "有许可证的施工单位提交施工告知", "A licensed contractor files the notification");
        Rest.Answer filed = filed();
        story.outcome(filed.text("number") + " "
                + filed.body().path("state").path("zh").asText());

        story.step("县局监察员", "受理告知,平台自动赋予设备注册代码", "The county accepts; the platform assigns the registration code");
        Rest.Answer accepted = as("baiyun.supervisor")
                .post("/notifications/" + filed.text("id") + "/accept", Map.of())
                .expect(200);
        String code = accepted.text("registrationCode");
        require(code.matches("3110520113[0-9]{6}[0-9A-Z][0-9]{3}"), "a code of Baiyun, not " + code);
        story.outcome("设备注册代码 " + code);

        story.step("检验受理员", "检验机构看到该告知", "The inspection agency sees the notification");
        JsonNode seen = as("agency.reception")
                .get("/notifications/" + filed.text("id"))
                .expect(200)
                .body();
        story.outcome(seen.path("number").asText() + " " + seen.path("name").asText() + " "
                + seen.path("place").asText());
        return new Lift(accepted.text("deviceId"), code);
    }

    private void registration(Lift lift) {
        Rest county = as("baiyun.supervisor");
        story.step("县局监察员", "看到“检验合格未登记”的设备", "The county sees the device as qualified but unregistered");
        JsonNode waiting =
                county.get("/use-registrations/waiting?limit=200").expect(200).body();
        require(contains(waiting.path("items"), lift.deviceId()), "the lift is waiting for registration");
        story.outcome("待登记 " + waiting.path("items").size() + " 台");

        story.step("县局监察员", "办理使用登记,打印使用登记证", "The county registers the device; the certificate is printed");
        Rest.Answer registered = county.post(
                        "/use-registrations", Map.of("deviceId", lift.deviceId(), "safetyManager", "阳安全"))
                .expect(201);
        story.outcome("证书编号 " + registered.text("certificateNumber"));
        story.paper(
                "certificate-" + lift.code() + ".pdf",
                county.bytes("/use-registrations/" + registered.text("id") + "/certificate.pdf"));
    }

    private void archive(Lift lift) {
        Rest county = as("baiyun.supervisor");
        story.step("县局监察员", "设备档案与履历", "The archive shows the device with its history");
        JsonNode device = county.get("/devices/" + lift.deviceId()).expect(200).body();
        require(device.path("state").path("code").asText().equals("IN_USE"), "the lift is in use");
        story.outcome(device.path("state").path("zh").asText() + ",下次检验 "
                + device.path("inspection").path("nextDue").asText());
        for (JsonNode entry : county.get("/devices/" + lift.deviceId() + "/history")
                .expect(200)
                .body()
                .path("items")) {
            story.outcome(entry.path("at").asText() + " "
                    + entry.path("to").path("zh").asText() + " "
                    + entry.path("organisationName").asText() + " "
                    + entry.path("personName").asText());
        }

        story.step("县局监察员", "昨天的档案:该设备尚未建档", "The archive as of yesterday: the device was not there yet");
        LocalDate yesterday = today.minusDays(1);
        county.get("/devices/" + lift.deviceId() + "?asOf=" + yesterday).expect(404);
        story.outcome(yesterday + ":无此设备 not in the archive");
    }

    private void publicVerification(Lift lift, Rest.Answer report) {
        story.step("公众", "扫设备使用登记证上的二维码", "Anybody verifies the device by the certificate's QR code");
        Rest anybody = Rest.nobody(address);
        JsonNode facts =
                anybody.get("/public/devices/" + lift.code()).expect(200).body();
        require(facts.path("state").path("code").asText().equals("IN_USE"), "the public sees the lift in use");
        story.outcome(facts.path("name").asText() + ",证书 "
                + facts.path("certificateNumber").asText() + ",下次检验 "
                + facts.path("nextDue").asText());

        story.step("公众", "扫检验报告上的二维码", "Anybody verifies the report by its QR code");
        String number = report.text("number");
        String code = URI.create(report.text("verifyUrl")).getQuery();
        JsonNode genuine = anybody.get("/public/reports/" + number + "?" + code)
                .expect(200)
                .body();
        require(genuine.path("conclusion").asText().equals(report.text("conclusion")), "the conclusion of the paper");
        story.outcome(number + " " + genuine.path("conclusion").asText());
        anybody.get("/public/reports/" + number + "?code=wrong").expect(404);
        story.outcome("校验码错误时查无此报告 a wrong code finds nothing");
    }

    private Map<String, Object> notification() {
        String useUnit = find("/organisations?text=" + Text.query("贵阳阳光小区"));
        String maintainer = find("/organisations?text=" + Text.query("贵阳畅行电梯维保"));
        return Map.ofEntries(
                Map.entry("workKind", "INSTALLATION"),
                Map.entry("catalogueCode", "3110"),
                Map.entry("name", "曳引驱动乘客电梯"),
                Map.entry("internalNumber", "3号楼1#"),
                Map.entry("region", "520113"),
                Map.entry("place", "云峰大道阳光小区3号楼"),
                Map.entry("useUnitId", useUnit),
                Map.entry("maintenanceUnitId", maintainer),
                Map.entry("manufacturer", "西子奥的斯电梯有限公司"),
                Map.entry("model", "GeN2-MR"),
                Map.entry("productNumber", "G2-" + System.currentTimeMillis() % 100_000_000),
                Map.entry("manufacturedOn", today.minusMonths(4).toString()),
                Map.entry("parameters", Map.of("rated_speed", 1.75, "rated_load", 1000, "floors", 18)),
                Map.entry("plannedStart", today.toString()),
                Map.entry("plannedEnd", today.plusMonths(2).toString()));
    }

    private String find(String path) {
        return as("baiyun.clerk")
                .get(path)
                .expect(200)
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }

    private Rest as(String userName) {
        return Rest.signedIn(address, userName, DemoAccounts.PASSWORD);
    }

    private static boolean contains(JsonNode items, String id) {
        for (JsonNode item : items) {
            if (item.path("id").asText().equals(id)) {
                return true;
            }
        }
        return false;
    }

    static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("expected: " + what);
        }
    }
}
