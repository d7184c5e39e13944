package org.tejian.soap.internal.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.RefusalAssert.assertRefused;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.Role;
import org.tejian.security.SecurityError;
import org.tejian.soap.internal.fakes.SignInForTests;

/** Signing in with each call, paid for once in a while. */
class RememberedSignInTest {

    private static final Credentials RIGHT = new Credentials("system", SignInForTests.PASSWORD);
    private static final String ADDRESS = "192.0.2.7";

    private final ClockForTests clock = new ClockForTests();
    private final SignInForTests platform = new SignInForTests()
            .know("system", DirectoryForTests.caller(DirectoryForTests.agency("A"), Role.INSPECTOR));
    private final RememberedSignIn signIn = new RememberedSignIn(() -> platform, Duration.ofMinutes(10), clock);

    @Test
    void givenAVerifiedPassword_whenUsedAgainInTime_thenItIsNotVerifiedAgain() {
        signIn.caller(RIGHT, ADDRESS);
        clock.now = clock.now.plus(Duration.ofMinutes(9));

        Caller caller = signIn.caller(RIGHT, "192.0.2.8");

        assertThat(platform.checked).hasValue(1);
        assertThat(caller.address()).isEqualTo("192.0.2.8");
    }

    @Test
    void givenAVerifiedPassword_whenItIsTooLongAgo_thenItIsVerifiedAgainAndTheOldSessionEnds() {
        signIn.caller(RIGHT, ADDRESS);
        clock.now = clock.now.plus(Duration.ofMinutes(10));

        signIn.caller(RIGHT, ADDRESS);

        assertThat(platform.checked).hasValue(2);
        assertThat(platform.openSessions()).isEqualTo(1);
    }

    @Test
    void givenAWrongPassword_whenUsed_thenEachTimeThePlatformCountsIt() {
        Credentials wrong = new Credentials("system", "wrong");

        assertRefused(() -> signIn.caller(wrong, ADDRESS), SecurityError.SIGN_IN_FAILED);
        assertRefused(() -> signIn.caller(wrong, ADDRESS), SecurityError.SIGN_IN_FAILED);

        assertThat(platform.checked).hasValue(2);
    }

    @Test
    void givenNameAndPasswordThatReadTheSameTogether_whenUsed_thenTheyAreNotTakenForEachOther() {
        signIn.caller(RIGHT, ADDRESS);
        Credentials shifted =
                new Credentials("system" + SignInForTests.PASSWORD.charAt(0), SignInForTests.PASSWORD.substring(1));

        assertRefused(() -> signIn.caller(shifted, ADDRESS), SecurityError.SIGN_IN_FAILED);
    }

    @Test
    void givenThirtyTwoClientsAtOnce_whenTheyUseTheSamePassword_thenItIsVerifiedOnce() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(32);
        Callable<Caller> call = () -> signIn.caller(RIGHT, ADDRESS);

        List<Caller> callers = new ArrayList<>();
        for (Future<Caller> each : clients.invokeAll(Collections.nCopies(32, call))) {
            callers.add(each.get());
        }
        clients.shutdown();

        assertThat(callers).hasSize(32).allMatch(caller -> caller.is(Role.INSPECTOR));
        assertThat(platform.checked).hasValue(1);
    }

    @Test
    void givenMoreAccountsThanAreRemembered_whenUsed_thenTheOldestIsForgottenAndSignedOut() {
        for (int i = 0; i <= 1_000; i++) {
            platform.know("system" + i, DirectoryForTests.caller(DirectoryForTests.agency("A"), Role.INSPECTOR));
            signIn.caller(new Credentials("system" + i, SignInForTests.PASSWORD), ADDRESS);
        }

        assertThat(platform.openSessions()).isEqualTo(1_000);
    }

    @Test
    void givenCredentials_whenPrinted_thenThePasswordIsNotAmongIt() {
        assertThat(RIGHT.toString()).doesNotContain(SignInForTests.PASSWORD);
    }

    private static final class ClockForTests extends Clock {

        private Instant now = Instant.parse("2026-03-05T08:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
