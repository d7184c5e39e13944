package org.tejian.rest.internal.mapping;

import org.tejian.events.RecordedEvent;
import org.tejian.rest.internal.wire.EventView;

/** Events on the wire. */
public final class EventMapper {

    private EventMapper() {}

    public static EventView view(RecordedEvent event) {
        return new EventView(
                event.position(),
                event.id(),
                event.at(),
                event.event().type(),
                event.event().subjectKind(),
                event.event().subjectId(),
                new EventView.ActorView(
                        event.actor().personName(),
                        event.actor().role(),
                        event.actor().organisationName(),
                        event.actor().address()),
                event.event().before(),
                event.event().after(),
                event.event().reason(),
                event.hash());
    }
}
