package org.tejian.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.Role;
import org.tejian.security.internal.RememberedSessions.Known;

class RememberedSessionsTest {

    private static final Instant NOW = Instant.parse("2026-03-05T08:00:00Z");

    private final RememberedSessions sessions = new RememberedSessions();
    private final Caller caller =
            DirectoryForTests.caller(DirectoryForTests.platformOperator(), Role.SYSTEM_ADMINISTRATOR);

    private final Known session = new Known(caller, NOW.plusSeconds(1800), false);

    @Test
    void givenRememberedSession_whenItsTimeIsOver_thenItIsForgotten() {
        sessions.remember("a", session, NOW.plusSeconds(5), sessions.state());

        assertThat(sessions.find("a", NOW.plusSeconds(4))).contains(session);
        assertThat(sessions.find("a", NOW.plusSeconds(5))).isEmpty();
        assertThat(sessions.find("a", NOW)).isEmpty();
    }

    @Test
    void givenAccountChangedWhileItWasRead_whenTheOldStateComesToBeRemembered_thenItIsNot() {
        long before = sessions.state();
        sessions.forget(caller.accountId());

        sessions.remember("a", session, NOW.plusSeconds(5), before);

        assertThat(sessions.find("a", NOW)).isEmpty();
    }

    @Test
    void givenTwoAccounts_whenOneIsForgotten_thenTheOtherStays() {
        Caller auditor = DirectoryForTests.caller(DirectoryForTests.platformOperator(), Role.AUDITOR);
        Known other = new Known(auditor, NOW.plusSeconds(1800), true);
        sessions.remember("a", session, NOW.plusSeconds(5), sessions.state());
        sessions.remember("b", other, NOW.plusSeconds(5), sessions.state());

        sessions.forget(caller.accountId());

        assertThat(sessions.find("a", NOW)).isEmpty();
        assertThat(sessions.find("b", NOW)).contains(other);
    }
}
