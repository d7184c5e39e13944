package org.tejian.webhooks;

import java.util.List;

/**
 * What an administrator asks for.
 *
 * @param name what people call the receiving system, 1 to 100 characters
 * @param url where it listens: {@code https}, or {@code http} where the configuration allows it; at most 500 characters
 * @param eventTypes 1 to 50 event types, each whole ({@code registration.notification.accepted}) or the beginning of some
 *     ({@code registration.notification.*}, {@code inspection.*}, {@code *})
 */
public record NewWebhook(String name, String url, List<String> eventTypes) {

    public NewWebhook {
        eventTypes = List.copyOf(eventTypes);
    }
}
