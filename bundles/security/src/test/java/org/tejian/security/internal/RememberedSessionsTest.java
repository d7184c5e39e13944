package org.tejian.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.Role;

class RememberedSessionsTest {

    private static final Instant NOW = Instant.parse("2026-03-05T08:00:00Z");

    private final RememberedSessions sessions = new RememberedSessions();
    private final Caller caller =
            DirectoryForTests.caller(DirectoryForTests.platformOperator(), Role.SYSTEM_ADMINISTRATOR);

    @Test
    void givenRememberedSession_whenItsTimeIsOver_thenItIsForgotten() {
        sessions.remember("a", caller, NOW.plusSeconds(5), sessions.state());

        assertThat(sessions.find("a", NOW.plusSeconds(4))).contains(caller);
        assertThat(sessions.find("a", NOW.plusSeconds(5))).isEmpty();
        assertThat(sessions.find("a", NOW)).isEmpty();
    }

    @Test
    void givenAccountChangedWhileItWasRead_whenTheOldStateComesToBeRemembered_thenItIsNot() {
        long before = sessions.state();
        sessions.forget(caller.accountId());

        sessions.remember("a", caller, NOW.plusSeconds(5), before);

        assertThat(sessions.find("a", NOW)).isEmpty();
    }

    @Test
    void givenTwoAccounts_whenOneIsForgotten_thenTheOtherStays() {
        Caller other = DirectoryForTests.caller(DirectoryForTests.platformOperator(), Role.AUDITOR);
        sessions.remember("a", caller, NOW.plusSeconds(5), sessions.state());
        sessions.remember("b", other, NOW.plusSeconds(5), sessions.state());

        sessions.forget(caller.accountId());

        assertThat(sessions.find("a", NOW)).isEmpty();
        assertThat(sessions.find("b", NOW)).contains(other);
    }
}
