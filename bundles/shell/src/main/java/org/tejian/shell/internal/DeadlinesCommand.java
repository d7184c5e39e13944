package org.tejian.shell.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.tejian.directory.OpenDeadline;
import org.tejian.directory.Organisation;
import org.tejian.directory.Organisations;
import org.tejian.registration.OpenDeadlines;
import org.tejian.security.Accounts;

/** What is overdue or falls due soon in the whole province. */
@Service
@Command(scope = "tejian", name = "deadlines", description = "期限待办 Shows what is overdue or falls due soon")
@SuppressWarnings("NullAway.Init")
public final class DeadlinesCommand extends ConsoleCommand {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int MOST_DAYS = 366;
    private static final int MOST = 200;

    @Argument(name = "days", description = "提前天数 Days to look ahead, 0 to 366; 30 when left out")
    int days = 30;

    @Reference
    OpenDeadlines deadlines;

    @Reference
    Organisations organisations;

    @Reference
    Accounts accounts;

    @Override
    void run() {
        if (days < 0 || days > MOST_DAYS) {
            throw Typed.wrong(Integer.toString(days), "0..366");
        }
        LocalDate today = LocalDate.now(CHINA);
        ShellTable table =
                Tables.of("期限 Term", "事项 What", "编号 Number", "单位 Unit", "截止 Due", "逾期 Overdue", "承办 Responsible");
        for (OpenDeadline each : deadlines.within(accounts.console(), days, MOST)) {
            table.addRow()
                    .addContent(
                            each.term().code(),
                            each.term().zh(),
                            each.number(),
                            organisations
                                    .find(each.unitId())
                                    .map(Organisation::name)
                                    .orElse(""),
                            each.dueOn(),
                            each.overdue(today) ? "是 yes" : "",
                            each.responsible().zh());
        }
        table.print(System.out);
    }
}
