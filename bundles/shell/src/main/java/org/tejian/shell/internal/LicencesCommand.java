package org.tejian.shell.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;
import org.tejian.directory.Organisation;
import org.tejian.directory.Organisations;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceQuery;
import org.tejian.licensing.LicenceStatus;
import org.tejian.licensing.Licences;
import org.tejian.security.Accounts;

/** The register of licences, over the whole province. */
@Service
@Command(scope = "tejian", name = "licences", description = "许可证登记册 Lists licences of units")
@SuppressWarnings("NullAway.Init")
public final class LicencesCommand extends ConsoleCommand {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int LARGEST_PAGE = 200;

    @Argument(name = "unit", description = "单位名称的一部分 Part of the holder's name")
    String unit = "";

    @Option(name = "--status", multiValued = true, description = "状态 Status today")
    @Completion(LicenceStatusCompleter.class)
    @Nullable
    List<String> statuses;

    @Option(name = "--number", description = "编号开头 How the number begins")
    String number = "";

    @Option(name = "--ends-by", description = "有效期止不晚于 Ending on that day or before")
    @Nullable
    String endsBy;

    @Option(name = "--after", description = "翻页标记 Cursor printed below the page before")
    @Nullable
    String after;

    @Option(name = "--limit", description = "行数 Rows, 1 to 200")
    int limit = 50;

    @Reference
    Licences licences;

    @Reference
    Organisations organisations;

    @Reference
    Accounts accounts;

    @Override
    void run() {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw Typed.wrong(Integer.toString(limit), "1..200");
        }
        LicenceQuery query = new LicenceQuery(
                Typed.atMost(unit, 200),
                Optional.empty(),
                Typed.atMost(number, 60),
                Set.copyOf(Typed.constants(statuses, LicenceStatus.class)),
                Typed.date(endsBy));
        Optional<UUID> cursor = Typed.value(after, "cursor", UUID::fromString);
        List<Licence> page = licences.register(accounts.console(), query, cursor, limit);
        LocalDate today = LocalDate.now(CHINA);
        ShellTable table =
                Tables.of("编号 Number", "持证单位 Holder", "制度 Regime", "起 From", "止 Until", "状态 Status", "标识 Id");
        for (Licence each : page) {
            table.addRow()
                    .addContent(
                            each.number(),
                            organisations
                                    .find(each.unitId())
                                    .map(Organisation::name)
                                    .orElse(""),
                            each.regime(),
                            each.validFrom(),
                            each.validUntil(),
                            each.statusOn(today).zh(),
                            each.id());
        }
        table.print(System.out);
        if (page.size() == limit) {
            System.out.println(
                    "下一页 next page: --after " + page.get(page.size() - 1).id());
        }
    }
}
