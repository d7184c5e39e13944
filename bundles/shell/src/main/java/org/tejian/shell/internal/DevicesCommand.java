package org.tejian.shell.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceArchive;
import org.tejian.archive.DevicePage;
import org.tejian.archive.DeviceQuery;
import org.tejian.archive.DeviceState;
import org.tejian.directory.RegionCode;

/** Search in the archive, over the whole province. */
@Service
@Command(scope = "tejian", name = "devices", description = "查找设备 Searches devices in the whole province")
@SuppressWarnings("NullAway.Init")
public final class DevicesCommand extends SignedInCommand {

    @Argument(name = "text", description = "代码、证号、地址、单位名称的一部分 Part of a code, certificate, place or unit's name")
    String text = "";

    @Option(name = "--state", multiValued = true, description = "状态 State")
    @Completion(StateCompleter.class)
    @Nullable
    List<String> states;

    @Option(name = "--category", description = "目录代码开头 First characters of the catalogue code, for example 3")
    String category = "";

    @Option(name = "--region", description = "行政区划 Region code of six digits")
    @Nullable
    String region;

    @Option(name = "--due-before", description = "下次检验日期不晚于 Next inspection due on or before that day")
    @Nullable
    String dueBefore;

    @Option(name = "--as-of", description = "追溯日期 Look back to that day or moment")
    @Nullable
    String asOf;

    @Option(name = "--after", description = "翻页标记 Cursor printed below the page before")
    @Nullable
    String after;

    @Option(name = "--limit", description = "行数 Rows, 1 to 200")
    int limit = 50;

    @Reference
    DeviceArchive archive;

    @Override
    void run() {
        DeviceQuery query = Typed.value(Integer.toString(limit), "1..200", rows -> query(Integer.parseInt(rows)))
                .orElseThrow();
        DevicePage page = archive.search(caller(), query);
        ShellTable table =
                Tables.of("注册代码 Code", "证书编号 Certificate", "名称 Name", "地址 Place", "状态 State", "下次检验 Next due");
        for (Device each : page.devices()) {
            table.addRow()
                    .addContent(
                            each.registrationCode(),
                            each.certificateNumber().orElse(""),
                            each.name(),
                            each.place(),
                            each.state().zh(),
                            each.inspection()
                                    .flatMap(Device.InspectionFacts::nextDue)
                                    .map(Object::toString)
                                    .orElse(""));
        }
        table.print(System.out);
        System.out.println("共 total " + page.total()
                + page.next()
                        .map(cursor -> "  下一页 next page: --after " + cursor)
                        .orElse(""));
    }

    private DeviceQuery query(int rows) {
        return new DeviceQuery(
                text,
                Set.copyOf(Typed.constants(states, DeviceState.class)),
                category,
                Typed.value(region, "520113", RegionCode::new),
                Typed.date(dueBefore),
                Typed.moment(asOf),
                Optional.ofNullable(after),
                rows);
    }
}
