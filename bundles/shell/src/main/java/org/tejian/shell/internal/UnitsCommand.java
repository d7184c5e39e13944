package org.tejian.shell.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;
import org.tejian.archive.UnitDevices;
import org.tejian.exchange.UnitGlance;
import org.tejian.exchange.Units;
import org.tejian.security.Accounts;

/** Units at a glance. */
@Service
@Command(
        scope = "tejian",
        name = "units",
        description = "单位一览 Units at a glance: devices, dangers, violations, licences, people")
@SuppressWarnings("NullAway.Init")
public final class UnitsCommand extends ConsoleCommand {

    @Argument(name = "text", required = true, description = "名称的一部分 Part of the name")
    String text;

    @Option(name = "--after", description = "翻页标记 Cursor printed below the page before")
    @Nullable
    String after;

    @Option(name = "--limit", description = "行数 Rows, 1 to 200")
    int limit = 50;

    @Reference
    Units units;

    @Reference
    Accounts accounts;

    @Override
    void run() {
        if (limit < 1 || limit > 200) {
            throw Typed.wrong(Integer.toString(limit), "1..200");
        }
        Optional<UUID> cursor = Typed.value(after, "tejian:units", UUID::fromString);
        List<UnitGlance> page = units.named(accounts.console(), text, cursor, limit);
        ShellTable table = Tables.of(
                "名称 Name",
                "行政区划 Region",
                "设备 Devices",
                "种类 Kinds",
                "超期 Overdue",
                "隐患 Dangers",
                "违法 Violations",
                "许可 Licences",
                "人员 People");
        page.forEach(each -> add(table, each));
        table.print(System.out);
        if (page.size() == limit) {
            System.out.println(
                    "下一页 next page: --after " + page.get(page.size() - 1).unit().id());
        }
    }

    private static void add(ShellTable table, UnitGlance each) {
        UnitDevices devices = each.devices();
        table.addRow()
                .addContent(
                        each.unit().name(),
                        each.unit().region(),
                        devices.devices(),
                        kinds(devices.byCategory()),
                        devices.overdue(),
                        devices.hiddenDangers(),
                        devices.violations(),
                        each.licences().size() + (each.shielded() ? " 已屏蔽 shielded" : ""),
                        each.certified() + "/" + each.people());
    }

    private static String kinds(Map<String, Long> byCategory) {
        return byCategory.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey() + "000×" + each.getValue())
                .collect(Collectors.joining(" "));
    }
}
