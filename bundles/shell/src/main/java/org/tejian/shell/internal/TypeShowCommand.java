package org.tejian.shell.internal;

import java.util.List;
import java.util.Map;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;
import org.tejian.inspection.InspectionTypes;
import org.tejian.inspection.TypeInfo;

/** One inspection type: where it comes from, what it asks, what could not be checked. */
@Service
@Command(scope = "tejian", name = "type-show", description = "检验类型详情 Shows an inspection type with its items")
@SuppressWarnings("NullAway.Init")
public final class TypeShowCommand extends ConsoleCommand {

    @Argument(name = "type", required = true, description = "标识 Id of the type")
    @Completion(TypeCompleter.class)
    String id;

    @Reference
    InspectionTypes types;

    @Override
    void run() {
        TypeInfo type = types.require(id);
        Map<String, Object> definition = types.definitionModel(id);
        System.out.println(type.title().zh() + "  " + type.title().en());
        System.out.println("版本 edition " + type.edition().number() + "  " + type.sha256());
        System.out.println("插件 plugin " + type.bundle() + " " + type.bundleVersion());
        ShellTable items = Tables.of("编号 No", "项目 Item", "类别 Class", "检验内容 Requirement");
        for (Object group : list(definition, "groups")) {
            for (Object item : list(map(group), "items")) {
                Map<?, ?> each = map(item);
                items.addRow()
                        .addContent(
                                text(each.get("no")),
                                text(each.get("zh")),
                                text(map(each.get("class")).get("code")),
                                text(map(each.get("requirement")).get("zh")));
            }
        }
        items.print(System.out);
        List<?> unconfirmed = list(definition, "unconfirmed");
        if (!unconfirmed.isEmpty()) {
            System.out.println("未对照法规确认 not checked against the regulation:");
            unconfirmed.forEach(place -> System.out.println("  " + place));
        }
    }

    private static List<?> list(Map<?, ?> model, String key) {
        return model.get(key) instanceof List<?> list ? list : List.of();
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
