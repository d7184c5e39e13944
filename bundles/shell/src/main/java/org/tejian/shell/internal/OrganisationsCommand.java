package org.tejian.shell.internal;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;
import org.tejian.directory.Organisation;
import org.tejian.directory.OrganisationKind;
import org.tejian.directory.Organisations;

/** Search for organisations by name. */
@Service
@Command(scope = "tejian", name = "organisations", description = "查找单位 Searches organisations by name")
@SuppressWarnings("NullAway.Init")
public final class OrganisationsCommand extends ConsoleCommand {

    private static final int MOST = 100;

    @Argument(name = "text", required = true, description = "名称的一部分 Part of the name")
    String text;

    @Option(name = "--kind", description = "类型 Only organisations of that kind")
    @Completion(OrganisationKindCompleter.class)
    @Nullable
    String kind;

    @Reference
    Organisations organisations;

    @Override
    void run() {
        Optional<OrganisationKind> wanted =
                Optional.ofNullable(kind).map(each -> Typed.constant(each, OrganisationKind.class));
        ShellTable table = Tables.of("名称 Name", "类型 Kind", "行政区划 Region", "信用代码 Credit code", "标识 Id");
        for (Organisation each : organisations.search(text, wanted, MOST)) {
            table.addRow()
                    .addContent(
                            each.name(),
                            each.unitKinds().isEmpty() ? each.kind() : each.unitKinds(),
                            each.region(),
                            each.creditCode().map(Object::toString).orElse(""),
                            each.id());
        }
        table.print(System.out);
    }
}
