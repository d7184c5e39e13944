package org.tejian.shell.internal;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.tejian.security.Accounts;
import org.tejian.webhooks.Webhook;
import org.tejian.webhooks.Webhooks;

/** Completes names of webhooks. */
@Service
@SuppressWarnings("NullAway.Init")
public final class WebhookCompleter implements Completer {

    @Reference
    Webhooks webhooks;

    @Reference
    Accounts accounts;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        List<String> names =
                webhooks.list(accounts.console()).stream().map(Webhook::name).toList();
        return new StringsCompleter(names).complete(session, line, candidates);
    }
}
