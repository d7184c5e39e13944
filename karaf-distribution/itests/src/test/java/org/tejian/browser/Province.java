package org.tejian.browser;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tejian.chain.Agency;
import org.tejian.chain.Demo;
import org.tejian.chain.DemoAccounts;
import org.tejian.chain.Manufacturing;
import org.tejian.chain.Rest;
import org.tejian.process.Platform;

/** The built distribution with its demo province, started once for all tests that look at it from outside. */
public final class Province implements AutoCloseable {

    private static final Path PROJECT = Path.of("..", "..");
    private static final Manufacturing.Presented BOILER = Manufacturing.PRESENTED.get(0);
    private static final Path FOLDER = Path.of("target", "browser");

    private final Platform platform;
    private String inspectedLift = "";
    private String dispatchedTask = "";

    private Province(Platform platform) {
        this.platform = platform;
    }

    static Province started() {
        Platform platform = Platform.unpacked("browser", true).start().awaitUp();
        await().atMost(Duration.ofMinutes(2)).until(() -> Files.exists(platform.file("data/demo-accounts.txt")));
        return new Province(platform);
    }

    String address() {
        return platform.address();
    }

    /** The folder of the installation. */
    public Path home() {
        return platform.file("");
    }

    Rest as(String userName) {
        return Rest.signedIn(address(), userName, DemoAccounts.PASSWORD);
    }

    /** The registration code of a lift that went the whole chain today, from notification to use registration. */
    String inspectedLift() {
        if (inspectedLift.isEmpty()) {
            try {
                Files.createDirectories(FOLDER);
                try (PrintStream story =
                        new PrintStream(FOLDER.resolve("chain.txt").toFile(), StandardCharsets.UTF_8)) {
                    inspectedLift = new Demo(address(), PROJECT, story, FOLDER).run();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return inspectedLift;
    }

    /** The number of a task that waits for its inspectors, agency.inspector1 and agency.inspector2. */
    String dispatchedTask() {
        if (dispatchedTask.isEmpty()) {
            Agency agency = new Agency(address(), today());
            String request = agency.request(
                            "contractor.licensed",
                            supervisedLift(),
                            "elevator-traction-supervision",
                            Optional.of("安装"),
                            "安装改造重大修理监督检验")
                    .expect(201)
                    .text("id");
            String task = agency.accept(request).text("id");
            dispatchedTask = agency.dispatch(task).text("number");
        }
        return dispatchedTask;
    }

    /** Boilers of one maker, applied for and waiting at the agency: the requests' numbers. */
    List<String> filedBoilers(int count) {
        List<String> numbers = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            numbers.add(manufacturing().apply(BOILER, newNumber()).expect(201).text("number"));
        }
        return numbers;
    }

    /** The numbers of the tasks that came of these requests. */
    List<String> tasksOf(List<String> requests) {
        Rest reception = as("agency.reception");
        Map<String, String> tasks = new HashMap<>();
        for (JsonNode request : reception
                .get("/inspection-requests?state=ACCEPTED&limit=200")
                .expect(200)
                .body()
                .path("items")) {
            tasks.put(request.path("number").asText(), request.path("taskId").asText());
        }
        return requests.stream()
                .map(number -> reception
                        .get("/inspection-tasks/" + tasks.get(number))
                        .expect(200)
                        .text("number"))
                .toList();
    }

    /** The task of a boiler that waits for its record, after another of the same maker was reported. */
    String boilerAfterAnother() {
        Manufacturing manufacturing = manufacturing();
        manufacturing.supervise(BOILER, newNumber());
        Agency agency = manufacturing.agency();
        String request = manufacturing.apply(BOILER, newNumber()).expect(201).text("id");
        String task = agency.accept(request).text("id");
        agency.dispatch(task);
        return task;
    }

    private Manufacturing manufacturing() {
        return new Manufacturing(address(), PROJECT, today());
    }

    private static String newNumber() {
        return "G" + UUID.randomUUID().toString().substring(0, 8);
    }

    private String supervisedLift() {
        PrintStream unheard = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        UUID filed = new Demo(address(), PROJECT, unheard, FOLDER).file();
        return as("baiyun.supervisor")
                .post("/notifications/" + filed + "/accept", Map.of())
                .expect(200)
                .text("deviceId");
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    @Override
    public void close() {
        platform.close();
    }
}
