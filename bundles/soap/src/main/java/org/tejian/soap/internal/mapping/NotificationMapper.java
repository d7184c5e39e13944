package org.tejian.soap.internal.mapping;

import org.tejian.archive.RegistrationCode;
import org.tejian.events.RecordedEvent;
import org.tejian.registration.NewNotification;
import org.tejian.registration.Notification;
import org.tejian.soap.internal.contract.NotificationChangeXml;
import org.tejian.soap.internal.contract.NotificationXml;

/** Construction notifications in the contract. */
public final class NotificationMapper {

    private NotificationMapper() {}

    public static NotificationChangeXml change(RecordedEvent event, Notification notification, Naming naming) {
        NotificationChangeXml xml = new NotificationChangeXml();
        xml.setPosition(event.position());
        xml.setEventId(event.id().toString());
        xml.setEvent(event.event().type());
        xml.setAt(event.at());
        xml.setNotification(notification(notification, naming));
        return xml;
    }

    private static NotificationXml notification(Notification notification, Naming naming) {
        NewNotification content = notification.content();
        NotificationXml xml = new NotificationXml();
        xml.setId(notification.id().toString());
        xml.setNumber(notification.number());
        xml.setState(
                Values.coded(notification.state(), notification.state().zh(), Words.english(notification.state())));
        xml.setWorkKind(Values.coded(content.workKind(), content.workKind().zh(), Words.english(content.workKind())));
        xml.setConstructionUnit(naming.organisation(notification.constructionUnitId()));
        xml.setUseUnit(naming.organisation(content.useUnitId()));
        xml.setRegistrationCode(
                notification.registrationCode().map(RegistrationCode::value).orElse(null));
        xml.setCatalogueCode(content.catalogueCode());
        xml.setDeviceName(content.name());
        xml.setRegion(content.region().value());
        xml.setPlace(content.place());
        xml.setPlannedStart(content.plannedStart());
        xml.setPlannedEnd(content.plannedEnd());
        xml.getParameter().addAll(Values.list(content.parameters()));
        return xml;
    }
}
