package org.tejian.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.tejian.directory.DeadlineTerm;
import org.tejian.directory.DeadlineTerms;

/** The deadlines of the trade. */
@Service
@Command(scope = "tejian", name = "deadline-terms", description = "期限表 Shows the deadlines D1 to D17 and their sources")
@SuppressWarnings("NullAway.Init")
public final class DeadlineTermsCommand extends ConsoleCommand {

    @Reference
    DeadlineTerms terms;

    @Override
    void run() {
        ShellTable table = Tables.of("代码 Code", "事项 What", "期限 Term", "依据 Source", "已核对 Confirmed");
        for (DeadlineTerm each : terms.all()) {
            String term = each.unit().counted()
                    ? each.amount() + " " + each.unit().zh()
                    : each.unit().zh();
            table.addRow()
                    .addContent(
                            each.code(),
                            each.zh() + " " + each.en(),
                            term + (each.before() ? " 前 before" : ""),
                            each.source(),
                            each.confirmed() ? "是 yes" : "否 no");
        }
        table.print(System.out);
    }
}
