package org.tejian.soap.internal.agency;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisations;
import org.tejian.events.EventReader;
import org.tejian.events.RecordedEvent;
import org.tejian.registration.Notifications;
import org.tejian.soap.internal.contract.NotificationsSinceResponseXml;
import org.tejian.soap.internal.contract.NotificationsSinceXml;
import org.tejian.soap.internal.mapping.Naming;
import org.tejian.soap.internal.mapping.NotificationMapper;
import org.tejian.soap.internal.server.Services;

/**
 * What happened to construction notifications, read from the sealed event log and shown within the caller's scope. A call
 * looks at a bounded stretch of the log, so that a client far behind catches up in several calls instead of waiting for
 * one long one.
 */
final class NotificationFeed {

    private static final String TYPES = "registration.notification.";
    private static final int USUAL_LIMIT = 100;
    private static final int BATCH = 1_000;
    private static final int MOST_BATCHES = 20;

    private final Supplier<EventReader> events;
    private final Supplier<Notifications> notifications;
    private final Supplier<Organisations> organisations;

    NotificationFeed(Services services) {
        this.events = services.of(EventReader.class);
        this.notifications = services.of(Notifications.class);
        this.organisations = services.of(Organisations.class);
    }

    NotificationsSinceResponseXml since(Caller caller, NotificationsSinceXml request) {
        int limit = Optional.ofNullable(request.getLimit()).orElse(USUAL_LIMIT);
        Naming naming = new Naming(organisations.get());
        NotificationsSinceResponseXml answer = new NotificationsSinceResponseXml();
        answer.setNextPosition(request.getPosition());
        for (int batch = 0; batch < MOST_BATCHES; batch++) {
            List<RecordedEvent> stretch = events.get().after(answer.getNextPosition(), BATCH);
            for (RecordedEvent event : stretch) {
                if (answer.getChange().size() == limit) {
                    answer.setMore(true);
                    return answer;
                }
                add(answer, caller, event, naming);
                answer.setNextPosition(event.position());
            }
            if (stretch.size() < BATCH) {
                return answer;
            }
        }
        answer.setMore(true);
        return answer;
    }

    private void add(NotificationsSinceResponseXml answer, Caller caller, RecordedEvent event, Naming naming) {
        if (event.event().type().startsWith(TYPES)) {
            notifications
                    .get()
                    .find(caller, event.event().subjectId())
                    .ifPresent(found -> answer.getChange().add(NotificationMapper.change(event, found, naming)));
        }
    }
}
