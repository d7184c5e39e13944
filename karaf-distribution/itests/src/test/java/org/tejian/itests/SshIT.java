package org.tejian.itests;

import static org.awaitility.Awaitility.await;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.inject.Inject;
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
import org.tejian.directory.Organisations;
import org.tejian.directory.Person;
import org.tejian.directory.Role;
import org.tejian.itests.SshShell.Conversation;
import org.tejian.itests.SshShell.Output;
import org.tejian.security.Account;
import org.tejian.security.Accounts;

/** The accounts of the platform in the shell, through a real ssh client. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class SshIT {

    private static final String PASSWORD = DemoAccounts.PASSWORD;

    /** Karaf's own commands, and those of the platform that change something. */
    private static final List<String> FOR_ADMINISTRATORS = List.of(
            "tejian:account-lock use.manager 'because'",
            "tejian:account-unlock use.manager 'because'",
            "tejian:account-reset-password use.manager",
            "bundle:list",
            "config:list",
            "shell:exec id",
            "cat etc/users.properties",
            "tejian:accounts > data/accounts",
            "(bundle 0) location",
            "$.context bundle",
            "system:shutdown -f",
            "jaas:realm-list");

    @Inject
    private Accounts accounts;

    @Inject
    private Organisations organisations;

    private Rest auditor;

    @Configuration
    public Option[] configuration() {
        return Container.options();
    }

    @Before
    public void signIn() {
        auditor = Rest.signedIn(Container.address(), "auditor", PASSWORD);
    }

    @Test
    public void givenAdministrator_whenComingBySsh_thenCommandsActAsThatPerson() throws IOException {
        Account somebody = opened(false);

        assertDone("sysadmin", "tejian:accounts", "baiyun.clerk");
        assertDone("sysadmin", "tejian:account-lock " + somebody.userName() + " 'left the office'", "locked");
        assertDone("sysadmin", "bundle:list -s", "security");

        JsonNode event = awaitEvent("security.account.locked", somebody);
        assertEquals("系统管理", event.at("/actor/personName").asText());
        assertEquals("127.0.0.1", event.at("/actor/address").asText());
        assertEquals("left the office", event.path("reason").asText());
    }

    @Test
    public void givenAuditor_whenComingBySsh_thenOnlyThePlatformsReadingCommandsAreThere() throws IOException {
        assertDone("auditor", "tejian:accounts", "baiyun.clerk");
        assertDone("auditor", "tejian:devices", "total");
        for (String forbidden : FOR_ADMINISTRATORS) {
            Output output = SshShell.run("auditor", PASSWORD, forbidden);
            assertTrue(
                    forbidden + " is not for an auditor: " + output,
                    output.status() == 1
                            && (output.text().contains("Command not found")
                                    || output.text().contains("Insufficient credentials")));
        }
        assertFalse(accounts.find("use.manager").orElseThrow().locked());
    }

    @Test
    public void givenWrongPassword_whenTriedTooOften_thenTheAccountIsLockedInTheShellAndOverRest() throws IOException {
        Account account = opened(false);
        SshShell.enter(account.userName(), PASSWORD).close();

        for (int i = 0; i < 5; i++) {
            assertRefused(account.userName(), "Wrong-Password-2016");
        }

        assertRefused(account.userName(), PASSWORD);
        Rest.Answer overRest = Rest.nobody(Container.address())
                .post("/session", Map.of("userName", account.userName(), "password", PASSWORD));
        assertEquals("ACCOUNT_LOCKED", overRest.text("code"));
    }

    @Test
    public void givenRolesOfTheTrade_whenComingBySsh_thenTheDoorStaysShut() {
        for (String userName : Set.of("baiyun.clerk", "province.supervisor", "agency.approver", "use.manager")) {
            assertRefused(userName, PASSWORD);
        }
        assertRefused("nobody.of.that.name", PASSWORD);
        assertRefused("karaf", "karaf");
    }

    @Test
    public void givenFirstPassword_whenComingBySsh_thenItMustBeChangedElsewhereFirst() {
        Account account = opened(true);

        assertRefused(account.userName(), PASSWORD);
    }

    @Test
    public void givenSomebodyInTheShell_whenTheAccountIsLocked_thenTheNextCommandIsRefused() throws IOException {
        Account account = opened(false);

        try (SshShell shell = SshShell.enter(account.userName(), PASSWORD)) {
            Conversation conversation = shell.talk();
            conversation.type("tejian:accounts", "baiyun.clerk");

            accounts.lock(accounts.console(), account.id(), true, "left the office");

            conversation.type("tejian:accounts", "SESSION_ENDED");
        }
        assertRefused(account.userName(), PASSWORD);
    }

    /** An auditor with an account of its own. */
    private Account opened(boolean mustChange) {
        String userName = "shell." + UUID.randomUUID().toString().substring(0, 8);
        Person person = organisations.addPerson(
                accounts.console(),
                new Person(
                        UUID.randomUUID(),
                        "命令行",
                        accounts.console().organisation().id()));
        return accounts.open(accounts.console(), userName, person.id(), Set.of(Role.AUDITOR), PASSWORD, mustChange);
    }

    /** Events are there once they are sealed, a moment after the command. */
    private JsonNode awaitEvent(String type, Account subject) {
        AtomicReference<JsonNode> found = new AtomicReference<>();
        await().until(() -> {
            find(type, subject).ifPresent(found::set);
            return found.get() != null;
        });
        return found.get();
    }

    private Optional<JsonNode> find(String type, Account subject) {
        long after = 0;
        while (true) {
            JsonNode page =
                    auditor.get("/events?limit=200&after=" + after).expect(200).body();
            for (JsonNode each : page.path("items")) {
                if (each.path("type").asText().equals(type)
                        && each.path("subjectId").asText().equals(subject.id().toString())) {
                    return Optional.of(each);
                }
            }
            if (!page.has("next")) {
                return Optional.empty();
            }
            after = page.path("next").asLong();
        }
    }

    private static void assertDone(String userName, String command, String wanted) throws IOException {
        Output output = SshShell.run(userName, PASSWORD, command);
        assertTrue(output.toString(), output.status() == 0 && output.text().contains(wanted));
    }

    private static void assertRefused(String userName, String password) {
        assertThrows(
                userName + " came in",
                IOException.class,
                () -> SshShell.enter(userName, password).close());
    }
}
