package org.tejian.shell.internal;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.tejian.inspection.InspectionTypes;
import org.tejian.inspection.TypeInfo;

/** Completes ids of inspection types. */
@Service
@SuppressWarnings("NullAway.Init")
public final class TypeCompleter implements Completer {

    @Reference
    InspectionTypes types;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        return new StringsCompleter(types.list().stream().map(TypeInfo::id).toList())
                .complete(session, line, candidates);
    }
}
