package org.tejian.shell.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.tejian.directory.CalendarDay;

/** Completes what a day of the calendar can be. */
@Service
public final class CalendarKindCompleter implements Completer {

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        List<String> kinds = new ArrayList<>(Typed.names(CalendarDay.Kind.class));
        kinds.add(CalendarSetCommand.ORDINARY);
        return new StringsCompleter(kinds).complete(session, line, candidates);
    }
}
