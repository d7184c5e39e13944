package org.tejian.shell.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisations;
import org.tejian.licensing.Activity;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceFile;
import org.tejian.licensing.LicenceItem;
import org.tejian.licensing.LicenceQuery;
import org.tejian.licensing.Licences;
import org.tejian.licensing.LicensingError;
import org.tejian.refusal.Refusal;
import org.tejian.security.Accounts;

/** The file of one licence. */
@Service
@Command(scope = "tejian", name = "licence", description = "许可证档案 Shows one licence with its periods and corrections")
@SuppressWarnings("NullAway.Init")
public final class LicenceCommand extends ConsoleCommand {

    @Argument(name = "number", required = true, description = "许可证编号 Number of the licence")
    String number;

    @Reference
    Licences licences;

    @Reference
    Organisations organisations;

    @Reference
    Accounts accounts;

    @Override
    void run() {
        Caller console = accounts.console();
        LicenceQuery query =
                new LicenceQuery("", Optional.empty(), Typed.atMost(number, 60), Set.of(), Optional.empty());
        Licence licence = licences.register(console, query, Optional.empty(), 200).stream()
                .filter(each -> each.number().equals(number.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal(LicensingError.LICENCE_UNKNOWN, number));
        LicenceFile file = licences.file(console, licence.id());
        System.out.println(licence.number() + "  "
                + organisations.require(licence.unitId()).name() + "  " + licence.issuer());
        licence.withdrawn()
                .ifPresent(status -> System.out.println(status.zh() + " " + status.en() + "  "
                        + file.withdrawnOn().map(Object::toString).orElse("") + "  " + file.withdrawnReason()));
        if (!licence.addresses().isEmpty()) {
            System.out.println("地址 Addresses: " + String.join("; ", licence.addresses()));
        }
        scope(licence.items());
        periods(file);
        corrections(file);
    }

    private static void scope(List<LicenceItem> items) {
        ShellTable table = Tables.of("活动 Activities", "目录代码 Codes", "级别 Level", "备注 Remarks");
        for (LicenceItem each : items) {
            table.addRow()
                    .addContent(
                            each.activities().stream()
                                    .sorted()
                                    .map(Activity::zh)
                                    .collect(Collectors.joining("、")),
                            each.catalogueCodes().stream().sorted().collect(Collectors.joining(" ")),
                            each.level(),
                            each.remarks());
        }
        table.print(System.out);
    }

    private static void periods(LicenceFile file) {
        ShellTable table = Tables.of("来由 Origin", "发证 Issued", "起 From", "止 Until");
        file.periods()
                .forEach(each -> table.addRow()
                        .addContent(
                                each.origin().zh() + " " + each.origin().en(),
                                each.issuedOn().map(Object::toString).orElse(""),
                                each.validFrom(),
                                each.validUntil()));
        table.print(System.out);
    }

    private static void corrections(LicenceFile file) {
        if (file.corrections().isEmpty()) {
            return;
        }
        ShellTable table = Tables.of("更正 Correction", "提出 Asked by", "复核 Decided by", "理由 Reason");
        file.corrections()
                .forEach(each -> table.addRow()
                        .addContent(
                                each.state().zh() + " " + each.state().en(),
                                each.proposedBy().name(),
                                each.decidedBy().map(person -> person.name()).orElse(""),
                                each.reason()));
        table.print(System.out);
    }
}
