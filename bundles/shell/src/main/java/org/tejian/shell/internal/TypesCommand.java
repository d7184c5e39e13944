package org.tejian.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.tejian.inspection.InspectionTypes;
import org.tejian.inspection.TypeInfo;

/** The inspection types that are installed now. */
@Service
@Command(scope = "tejian", name = "types", description = "检验类型 Lists the installed inspection types")
@SuppressWarnings("NullAway.Init")
public final class TypesCommand extends ConsoleCommand {

    @Option(
            name = "--unconfirmed",
            description = "只列有未确认内容的类型 Only types with places not checked against the regulation")
    boolean unconfirmed;

    @Reference
    InspectionTypes types;

    @Override
    void run() {
        ShellTable table =
                Tables.of("标识 Id", "版本 Edition", "名称 Name", "种类 Kind", "设备 Category", "插件 Plugin", "未确认 Unconfirmed");
        for (TypeInfo each : types.list()) {
            if (!unconfirmed || each.unconfirmed() > 0) {
                table.addRow()
                        .addContent(
                                each.id(),
                                each.edition().number(),
                                each.title().zh(),
                                each.kind().text().zh(),
                                each.letter() + " " + String.join(",", each.categories()),
                                each.bundleVersion(),
                                each.unconfirmed());
            }
        }
        table.print(System.out);
    }
}
