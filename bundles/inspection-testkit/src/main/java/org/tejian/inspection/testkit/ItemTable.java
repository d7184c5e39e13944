package org.tejian.inspection.testkit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tejian.inspection.spi.InspectionDefinition;

/** The item table of a README, generated from the definition. */
final class ItemTable {

    private static final String START = "<!-- items: generated -->";
    private static final String END = "<!-- /items -->";

    private ItemTable() {}

    static String replacedIn(String readme, InspectionDefinition definition) {
        int start = readme.indexOf(START);
        int end = readme.indexOf(END);
        if (start < 0 || end < start) {
            throw new AssertionError("README.md needs the lines " + START + " and " + END);
        }
        return readme.substring(0, start + START.length()) + "\n" + of(definition) + readme.substring(end);
    }

    private static String of(InspectionDefinition definition) {
        StringBuilder table = new StringBuilder("| no | 项目 | item | class | kind | limit | notes |\n");
        table.append("| --- | --- | --- | --- | --- | --- | --- |\n");
        for (Object group : list(definition.toModel(), "groups")) {
            Map<?, ?> g = (Map<?, ?>) group;
            table.append("| | **")
                    .append(g.get("zh"))
                    .append("** | **")
                    .append(g.get("en"))
                    .append("** | | | | |\n");
            for (Object item : list(g, "items")) {
                row((Map<?, ?>) item, table);
            }
        }
        return table.toString();
    }

    private static void row(Map<?, ?> item, StringBuilder table) {
        table.append("| ").append(item.get("no"));
        table.append(" | ").append(item.get("zh"));
        table.append(" | ").append(item.get("en"));
        table.append(" | ").append(code(item, "class"));
        table.append(" | ").append(code(item, "kind"));
        table.append(" | ").append(limits(item));
        table.append(" | ").append(notes(item)).append(" |\n");
    }

    private static String code(Map<?, ?> item, String key) {
        return item.get(key) instanceof Map<?, ?> coded ? String.valueOf(coded.get("code")) : "";
    }

    private static String limits(Map<?, ?> item) {
        StringBuilder limits = new StringBuilder();
        List<?> values = list(item, "values");
        for (Object value : values) {
            Map<?, ?> v = (Map<?, ?>) value;
            for (Object limit : list(v, "limits")) {
                Map<?, ?> l = (Map<?, ?>) limit;
                limits.append(limits.isEmpty() ? "" : "<br>");
                if (values.size() > 1) {
                    limits.append(v.get("en")).append(": ");
                }
                limits.append(String.valueOf(l.get("en")).replace("|", "\\|"));
                if (l.get("when") instanceof Map<?, ?> when) {
                    limits.append(" (").append(when.get("en")).append(")");
                }
            }
        }
        return limits.toString();
    }

    private static String notes(Map<?, ?> item) {
        StringBuilder notes = new StringBuilder();
        append(notes, item.get("since") == null ? null : "since " + item.get("since"));
        append(notes, item.get("appliesWhen") == null ? null : "when `" + item.get("appliesWhen") + "`");
        append(notes, Boolean.TRUE.equals(item.get("unconfirmed")) ? "to be confirmed" : null);
        return notes.toString();
    }

    private static void append(StringBuilder notes, @Nullable String note) {
        if (note != null) {
            notes.append(notes.isEmpty() ? "" : "; ").append(note);
        }
    }

    private static List<?> list(Map<?, ?> model, String key) {
        return model.get(key) instanceof List<?> list ? list : List.of();
    }
}
