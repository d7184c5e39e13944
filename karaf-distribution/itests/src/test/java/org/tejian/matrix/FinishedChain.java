package org.tejian.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tejian.chain.Agency;
import org.tejian.chain.Demo;
import org.tejian.chain.Rest;

/**
 * One lift that went the whole way, with every paper of it. All of it is finished: whoever may do something with it hears
 * that its state forbids it, so that a command can be tried by everybody and changes nothing.
 */
final class FinishedChain {

    private final Agency people;
    private final Map<String, String> subjects = new HashMap<>();

    private FinishedChain(String address) {
        this.people = new Agency(address, LocalDate.now(ZoneId.of("Asia/Shanghai")));
    }

    /** Walks the chain and says what the things of it are called. */
    static Map<String, String> walk(String address, Path project, Path papers) {
        PrintStream unheard = new PrintStream(OutputStream.nullOutputStream());
        String code = new Demo(address, project, unheard, papers).run();
        FinishedChain chain = new FinishedChain(address);
        chain.collect(code);
        return Map.copyOf(chain.subjects);
    }

    private void collect(String code) {
        Rest county = people.as("baiyun.supervisor");
        JsonNode device = county.get("/devices/by-number/" + code).expect(200).body();
        String id = device.path("id").asText();
        Rest reception = people.as("agency.reception");
        subjects.put("code", code);
        subjects.put("device", id);
        subjects.put("notification", newest(county, "/notifications?limit=200", each -> isOf(each, id)));
        subjects.put("request", newest(reception, "/inspection-requests?deviceId=" + id, each -> true));
        subjects.put("task", newest(reception, "/inspection-tasks?deviceId=" + id, each -> true));
        subjects.put("notice", newest(people.as("agency.inspector1"), "/opinion-notices?deviceId=" + id, each -> true));
        JsonNode report = first(reception, "/reports?deviceId=" + id, each -> true);
        subjects.put("report", report.path("id").asText());
        subjects.put("reportNumber", report.path("number").asText());
        subjects.put("verification", verification(reception));
        subjects.put(
                "typeDigest",
                reception
                        .get("/inspection-tasks/" + subjects.get("task"))
                        .expect(200)
                        .body()
                        .at("/type/sha256")
                        .asText());
        subjects.put(
                "registration",
                county.get("/devices/" + id + "/use-registration").expect(200).text("id"));
        subjects.put("useUnit", device.at("/useUnit/id").asText());
        subjects.put(
                "deviceVersion", county.get("/devices/" + id).expect(200).etag().replace("\"", ""));
        subjects.put("recordVersion", people.record(subjects.get("task")).etag().replace("\"", ""));
        subjects.put(
                "creditCode",
                county.get("/organisations/" + subjects.get("useUnit"))
                        .expect(200)
                        .text("creditCode"));
        subjects.put("waiting", newest(county, "/use-registrations/waiting?limit=200", each -> true));
        subjects.put("contractor", own("contractor.licensed", "organisationId"));
        subjects.put("person", own("agency.inspector1", "personId"));
        subjects.put("agency", own("agency.inspector1", "organisationId"));
        subjects.put("county", own("baiyun.supervisor", "organisationId"));
        subjects.put(
                "licence",
                newest(people.as("province.licence"), "/licences?unitId=" + subjects.get("contractor"), each -> true));
        subjects.put("application", withdrawnApplication(id));
    }

    private String verification(Rest reception) {
        String url =
                reception.get("/reports/" + subjects.get("report")).expect(200).text("verifyUrl");
        return url.substring(url.indexOf("code=") + "code=".length());
    }

    private String withdrawnApplication(String device) {
        Rest unit = people.as("use.manager");
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        Map<String, Object> stop = Map.of(
                "kind",
                "STOP",
                "deviceIds",
                List.of(device),
                "day",
                day.toString(),
                "reason",
                "停用检修",
                "documents",
                List.of("停用申请"));
        String id = unit.post("/registration-applications", stop).expect(201).text("id");
        unit.post("/registration-applications/" + id + "/withdraw", Map.of("reason", "不再停用"))
                .expect(200);
        return id;
    }

    private String own(String userName, String field) {
        JsonNode session = people.as(userName).get("/session").expect(200).body();
        String id = session.path("account").path(field).asText();
        if (id.isEmpty()) {
            id = session.findPath("organisation").path("id").asText();
        }
        return id;
    }

    private static boolean isOf(JsonNode notification, String device) {
        return notification.path("deviceId").asText().equals(device);
    }

    private static String newest(Rest caller, String path, Predicate<JsonNode> wanted) {
        return first(caller, path, wanted).path("id").asText();
    }

    private static JsonNode first(Rest caller, String path, Predicate<JsonNode> wanted) {
        for (JsonNode each : caller.get(path).expect(200).body().path("items")) {
            if (wanted.test(each)) {
                return each;
            }
        }
        throw new AssertionError("nothing at " + path);
    }
}
