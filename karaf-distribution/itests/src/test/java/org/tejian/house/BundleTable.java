package org.tejian.house;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The table of bundles, top to bottom: what each may use. Arrows only run downwards. */
final class BundleTable {

    /** Plugins live below this package and are held to rules of their own. */
    static final String PLUGINS = "org.tejian.inspection.type.";

    private static final Set<String> EDGES = Set.of("web", "rest", "soap", "shell");
    private static final String[] DOMAIN = {
        "exchange",
        "inspection",
        "registration",
        "licensing",
        "archive",
        "reports",
        "directory",
        "inspection-spi",
        "security"
    };

    private final Map<String, Set<String>> mayUse = new LinkedHashMap<>();

    BundleTable() {
        row("web");
        row("rest", with(DOMAIN, "webhooks", "events", "database", "refusal"));
        row("soap", with(DOMAIN, "events", "refusal"));
        row("shell", with(DOMAIN, "webhooks", "events", "database", "refusal"));
        row("demo-province", with(DOMAIN, "events", "database", "refusal"));
        row(
                "exchange",
                "inspection",
                "inspection-spi",
                "registration",
                "licensing",
                "archive",
                "directory",
                "events",
                "database",
                "refusal");
        row(
                "inspection",
                "inspection-spi",
                "archive",
                "licensing",
                "directory",
                "reports",
                "registration",
                "events",
                "database",
                "refusal");
        row("registration", "archive", "licensing", "directory", "reports", "events", "database", "refusal");
        row("licensing", "directory", "events", "database", "refusal");
        row("archive", "directory", "events", "database", "refusal");
        row("reports", "database", "refusal");
        row("webhooks", "directory", "events", "database", "refusal");
        row("security", "directory", "events", "database", "refusal");
        row("directory", "events", "database", "refusal");
        row("events", "database", "refusal");
        row("database", "refusal");
        row("inspection-testkit", "inspection-spi", "reports", "refusal");
        row("inspection-spi");
        row("refusal");
    }

    Set<String> bundles() {
        return mayUse.keySet();
    }

    Set<String> allowedFor(String bundle) {
        Set<String> allowed = new TreeSet<>(mayUse.get(bundle));
        allowed.add(bundle);
        return allowed;
    }

    boolean isEdge(String bundle) {
        return EDGES.contains(bundle);
    }

    /** The API package of a bundle: dots for dashes. */
    static String packageOf(String bundle) {
        return "org.tejian." + bundle.replace('-', '.');
    }

    /** The bundle that a package belongs to: the one with the longest matching name; empty for foreign packages. */
    String bundleOf(String packageName) {
        if (packageName.startsWith(PLUGINS)) {
            return "";
        }
        return bundles().stream()
                .filter(bundle -> (packageName + ".").startsWith(packageOf(bundle) + "."))
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .orElse("");
    }

    private void row(String bundle, String... uses) {
        mayUse.put(bundle, new TreeSet<>(List.of(uses)));
    }

    private static String[] with(String[] some, String... more) {
        String[] all = new String[some.length + more.length];
        System.arraycopy(some, 0, all, 0, some.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
