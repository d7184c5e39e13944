package org.tejian.webhooks.internal;

import java.util.List;
import org.tejian.refusal.Refusal;
import org.tejian.webhooks.WebhookError;

/** Which events a webhook wants: whole types, or beginnings that end in {@code *}. */
final class EventTypes {

    private static final int MOST = 50;
    private static final int LONGEST = 100;
    private static final String WHOLE = "[a-z-]+(\\.[a-z-]+){2}";
    private static final String BEGINNING = "([a-z-]+\\.){0,2}\\*";

    private EventTypes() {}

    /** @throws Refusal {@link WebhookError#WEBHOOK_EVENT_TYPES} */
    static List<String> admitted(List<String> wanted) {
        List<String> types = wanted.stream().map(String::strip).distinct().toList();
        boolean good = !types.isEmpty()
                && types.size() <= MOST
                && types.stream()
                        .allMatch(type -> type.length() <= LONGEST && (type.matches(WHOLE) || type.matches(BEGINNING)));
        if (!good) {
            throw new Refusal(WebhookError.WEBHOOK_EVENT_TYPES);
        }
        return types;
    }

    static boolean match(List<String> wanted, String type) {
        return wanted.stream()
                .anyMatch(each ->
                        each.endsWith("*") ? type.startsWith(each.substring(0, each.length() - 1)) : type.equals(each));
    }
}
