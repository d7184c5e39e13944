package org.tejian.shell.internal;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.tejian.exchange.Imports;
import org.tejian.security.Accounts;

/** Completes identifiers of the latest imports. */
@Service
@SuppressWarnings("NullAway.Init")
public final class ImportCompleter implements Completer {

    @Reference
    Imports imports;

    @Reference
    Accounts accounts;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        List<String> ids = imports.list(accounts.console(), 20).stream()
                .map(job -> job.id().toString())
                .toList();
        return new StringsCompleter(ids).complete(session, line, candidates);
    }
}
