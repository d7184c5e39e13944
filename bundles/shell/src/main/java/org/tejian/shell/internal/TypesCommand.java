package org.tejian.shell.internal;

import java.util.List;
import java.util.Map;
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

    @Option(name = "--unconfirmed", description = "列出待确认的限值等 Lists every limit and other place to be confirmed")
    boolean unconfirmed;

    @Reference
    InspectionTypes types;

    @Override
    void run() {
        if (unconfirmed) {
            places();
        } else {
            installed();
        }
    }

    /** What an expert has to look up and correct, as data. */
    private void places() {
        ShellTable table = Tables.of("标识 Id", "位置 Place", "内容 Text");
        int count = 0;
        for (TypeInfo each : types.list()) {
            for (Object place : list(types.definitionModel(each.id()))) {
                if (place instanceof Map<?, ?> found) {
                    table.addRow()
                            .addContent(
                                    each.id(),
                                    String.valueOf(found.get("place")),
                                    found.get("zh") + "  " + found.get("en"));
                    count++;
                }
            }
        }
        table.print(System.out);
        System.out.println("共 " + count + " 处待确认 places to be confirmed");
    }

    private static List<?> list(Map<String, Object> definition) {
        return definition.get("unconfirmedPlaces") instanceof List<?> places ? places : List.of();
    }

    private void installed() {
        ShellTable table =
                Tables.of("标识 Id", "版本 Edition", "名称 Name", "种类 Kind", "设备 Category", "插件 Plugin", "未确认 Unconfirmed");
        for (TypeInfo each : types.list()) {
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
        table.print(System.out);
    }
}
