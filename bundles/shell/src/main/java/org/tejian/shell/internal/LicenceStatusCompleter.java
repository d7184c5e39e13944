package org.tejian.shell.internal;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.tejian.licensing.LicenceStatus;

/** Completes statuses of licences. */
@Service
public final class LicenceStatusCompleter implements Completer {

    private final StringsCompleter statuses = new StringsCompleter(Typed.names(LicenceStatus.class));

    @Override
    public int complete(Session session, CommandLine commandLine, List<String> candidates) {
        return statuses.complete(session, commandLine, candidates);
    }
}
