package org.tejian.shell.internal;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.tejian.security.Account;
import org.tejian.security.Accounts;

/** Completes user names. */
@Service
@SuppressWarnings("NullAway.Init")
public final class UserCompleter implements Completer {

    @Reference
    Accounts accounts;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        List<String> names = accounts.list(accounts.console()).stream()
                .map(Account::userName)
                .toList();
        return new StringsCompleter(names).complete(session, line, candidates);
    }
}
