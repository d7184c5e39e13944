package org.tejian.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;
import org.tejian.chain.DemoAccounts;
import org.tejian.chain.Rest;

/** Roles that are lent, and administrators who need each other, over REST as people meet them. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class SeparationIT {

    private static final String FIRST_ADMINISTRATORS_NEW_PASSWORD = "Ganz-Neues-Wort-2016";

    private String address;

    @Configuration
    public Option[] configuration() {
        return Container.options();
    }

    @Before
    public void platform() {
        address = Container.address();
    }

    @Test
    public void givenApproverOnTheRoad_whenTheRoleIsLent_thenTheDelegateApprovesUnlessInvolvedAndOnlyUntilTheEnd() {
        ValveTasks valves = new ValveTasks(ValveTasks.TYPE);
        String report = reviewed(valves, 4);
        Rest quality = as("agency.quality");
        assertFalse(roles(quality).contains("APPROVER"));

        String delegation = lend("agency.quality");

        assertTrue(roles(quality).contains("APPROVER"));
        quality.post("/reports/" + report + "/approve", Map.of()).expect(200);
        as("agency.approver")
                .post("/delegations/" + delegation + "/end", Map.of())
                .expect(200);
        assertFalse(roles(quality).contains("APPROVER"));
        String another = reviewed(valves, 5);
        assertEquals(
                "ROLE_FORBIDS",
                quality.post("/reports/" + another + "/approve", Map.of())
                        .expect(403)
                        .text("code"));

        String toTheReviewer = lend("agency.reviewer");

        assertEquals(
                "REVIEWER_MAY_NOT_APPROVE",
                as("agency.reviewer")
                        .post("/reports/" + another + "/approve", Map.of())
                        .expect(422)
                        .text("code"));
        as("agency.reviewer")
                .post("/delegations/" + toTheReviewer + "/end", Map.of())
                .expect(200);
    }

    @Test
    public void givenTwoAdministrators_whenAThirdIsMade_thenItTakesBoth() throws IOException {
        Rest first = firstAdministrator();
        Rest second = as("sysadmin");
        String account = opened(second);
        Map<String, Object> administrator = Map.of("roles", List.of("SYSTEM_ADMINISTRATOR"));
        assertEquals(
                "SECOND_ADMINISTRATOR",
                second.put("/accounts/" + account + "/roles", administrator).text("code"));

        String change = second.post(
                        "/role-changes",
                        Map.of("accountId", account, "roles", List.of("SYSTEM_ADMINISTRATOR"), "reason", "增设管理员"))
                .expect(201)
                .text("id");

        assertEquals(
                "SECOND_PERSON",
                second.post("/role-changes/" + change + "/confirm", Map.of())
                        .expect(422)
                        .text("code"));
        assertEquals(
                "SYSTEM_ADMINISTRATOR",
                first.post("/role-changes/" + change + "/confirm", Map.of())
                        .expect(200)
                        .body()
                        .at("/roles/0/code")
                        .asText());
    }

    @Test
    public void givenNoIdentityProvider_whenSigningInThere_thenThePlatformSaysSo() {
        assertEquals(
                "NO_IDENTITY_PROVIDER",
                Rest.nobody(address).get("/session/oidc").expect(404).text("code"));
    }

    /** With the password generated at the first start, changed at once as it must be. */
    private Rest firstAdministrator() throws IOException {
        Path file = Path.of(System.getProperty("karaf.data"), "first-start-password");
        String generated = Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("密码"))
                .map(line -> line.substring(line.indexOf(": ") + 2))
                .findFirst()
                .orElseThrow();
        Rest once = Rest.signedIn(address, "admin", generated);
        assertEquals("PASSWORD_MUST_CHANGE", once.get("/accounts").expect(403).text("code"));
        once.put(
                        "/session/password",
                        Map.of("oldPassword", generated, "newPassword", FIRST_ADMINISTRATORS_NEW_PASSWORD))
                .expect(204);
        return Rest.signedIn(address, "admin", FIRST_ADMINISTRATORS_NEW_PASSWORD);
    }

    /** An auditor of the operator with an account of its own. */
    private static String opened(Rest administrator) {
        String operator = administrator
                .get("/session")
                .expect(200)
                .body()
                .at("/account/organisation/id")
                .asText();
        String person = administrator
                .post("/people", Map.of("name", "新管理员", "organisationId", operator))
                .expect(201)
                .text("id");
        return administrator
                .post(
                        "/accounts",
                        Map.of(
                                "userName",
                                "third." + UUID.randomUUID().toString().substring(0, 8),
                                "personId",
                                person,
                                "roles",
                                List.of("AUDITOR"),
                                "password",
                                DemoAccounts.PASSWORD,
                                "mustChangePassword",
                                false))
                .expect(201)
                .text("id");
    }

    private String lend(String delegate) {
        LocalDate now = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        String today = now.toString();
        String tomorrow = now.plusDays(1).toString();
        String person = as(delegate)
                .get("/session")
                .expect(200)
                .body()
                .at("/account/personId")
                .asText();
        return as("agency.approver")
                .post(
                        "/delegations",
                        Map.of(
                                "role",
                                "APPROVER",
                                "delegateId",
                                person,
                                "from",
                                today,
                                "until",
                                tomorrow,
                                "reason",
                                "出差"))
                .expect(201)
                .text("id");
    }

    private static String roles(Rest caller) {
        JsonNode session = caller.get("/session").expect(200).body();
        return session.at("/account/roles").toString();
    }

    private static String reviewed(ValveTasks valves, int vessel) {
        String task = valves.dispatched(vessel);
        valves.measured(task);
        String report = valves.agency().compile(task).text("id");
        valves.agency().review("agency.reviewer", report).expect(200);
        return report;
    }

    private Rest as(String userName) {
        return Rest.signedIn(address, userName, DemoAccounts.PASSWORD);
    }
}
