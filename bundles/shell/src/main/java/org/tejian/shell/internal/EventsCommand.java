package org.tejian.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.tejian.directory.Role;
import org.tejian.events.EventReader;
import org.tejian.events.RecordedEvent;

/** The sealed event log. */
@Service
@Command(scope = "tejian", name = "events", description = "事件日志 Lists events of the sealed log")
@SuppressWarnings("NullAway.Init")
public final class EventsCommand extends SignedInCommand {

    @Option(name = "--after", description = "位置之后 Only events after that position")
    long after;

    @Option(name = "--limit", description = "行数 Rows, 1 to 1000")
    int limit = 50;

    @Option(name = "--type", description = "类型开头 Only types that begin so, for example registration.")
    String type = "";

    @Reference
    EventReader events;

    @Override
    void run() {
        caller().require(Role.AUDITOR);
        int rows = Math.max(1, Math.min(limit, 1000));
        ShellTable table = Tables.of("位置 Position", "时间 When", "类型 Type", "对象 Subject", "经办 By", "理由 Reason");
        for (RecordedEvent each : events.after(Math.max(0, after), rows)) {
            if (each.event().type().startsWith(type)) {
                table.addRow()
                        .addContent(
                                each.position(),
                                each.at(),
                                each.event().type(),
                                each.event().subjectKind() + " " + each.event().subjectId(),
                                each.actor().personName() + " " + each.actor().organisationName(),
                                each.event().reason());
            }
        }
        table.print(System.out);
    }
}
