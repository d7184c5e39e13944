package org.tejian.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tejian.chain.Rest;

/** What an administrator enters on the first day is there after every kind of restart and after every kind of death. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RecoveryIT {

    private static final String PASSWORD = "Guiyang-2013-august";
    private static Platform platform;

    @BeforeAll
    static void start() {
        platform = Platform.unpacked("recovery", false).start().awaitUp();
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    @Order(1)
    void givenFirstStart_thenTheGeneratedPasswordMustBeChangedBeforeAnythingElse() throws IOException {
        String generated = generatedPassword();
        Rest first = Rest.signedIn(platform.address(), "admin", generated);
        assertThat(first.get("/accounts").expect(403).text("code")).isEqualTo("PASSWORD_MUST_CHANGE");

        first.put("/session/password", Map.of("oldPassword", generated, "newPassword", PASSWORD))
                .expect(204);

        administrator()
                .post(
                        "/organisations",
                        Map.of(
                                "kind",
                                "UNIT",
                                "unitKinds",
                                new String[] {"USE"},
                                "name",
                                "贵阳市人民医院",
                                "region",
                                "520102"))
                .expect(201);
        assertEverythingIsThere();
    }

    @Test
    @Order(2)
    void givenStopAndStart_thenTheDataAreThere() {
        platform.stop().start().awaitUp();
        assertEverythingIsThere();
    }

    @Test
    @Order(3)
    void givenKarafKilled_whenStarted_thenTheOrphanedDatabaseIsTakenOver() {
        platform.killKaraf();
        platform.start().awaitUp();
        assertEverythingIsThere();
    }

    @Test
    @Order(4)
    void givenDatabaseKilled_thenThePlatformStartsItAgainByItself() {
        long before = platform.postgresPid();
        platform.killPostgres();
        await().atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> platform.postgresPid() != before && Rest.health(platform.address()) == 200);
        assertEverythingIsThere();
    }

    @Test
    @Order(5)
    void givenBothKilled_whenStarted_thenTheDataAreThere() {
        platform.killKaraf();
        platform.killPostgres();
        platform.start().awaitUp();
        assertEverythingIsThere();
    }

    private static void assertEverythingIsThere() {
        assertThat(administrator()
                        .get("/organisations?text=" + "%E4%BA%BA%E6%B0%91%E5%8C%BB%E9%99%A2")
                        .expect(200)
                        .body()
                        .path("items"))
                .hasSize(1)
                .first()
                .satisfies(unit -> assertThat(unit.path("name").asText()).isEqualTo("贵阳市人民医院"));
    }

    private static Rest administrator() {
        return Rest.signedIn(platform.address(), "admin", PASSWORD);
    }

    private static String generatedPassword() throws IOException {
        String file = Files.readString(platform.file("data/first-start-password"));
        Matcher password = Pattern.compile("password: (\\S+)").matcher(file);
        assertThat(password.find()).as("a password in " + file).isTrue();
        return password.group(1);
    }
}
