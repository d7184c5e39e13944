package org.tejian.shell.internal;

import java.util.function.Supplier;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.tejian.directory.Caller;
import org.tejian.security.Accounts;
import org.tejian.security.SignIn;
import org.tejian.shell.internal.door.PlatformSession;

/**
 * A command that acts as whoever is signed in: by ssh the person with the account of the platform, whose session is
 * looked at again for each command, at the console of the machine the console.
 */
@SuppressWarnings("NullAway.Init")
abstract class SignedInCommand extends ConsoleCommand {

    @Reference
    Accounts accounts;

    @Reference
    SignIn signIn;

    final Caller caller() {
        Supplier<Caller> console = accounts::console;
        return PlatformSession.current()
                .map(session -> signIn.authenticate(session.token(), session.address()))
                .orElseGet(console);
    }
}
