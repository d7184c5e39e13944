package org.tejian.archive.internal;

import java.util.List;
import java.util.Optional;
import org.tejian.archive.ArchiveError;
import org.tejian.archive.DeviceEvent;
import org.tejian.archive.DeviceState;
import org.tejian.refusal.Refusal;

/**
 * The life of a device as one table: from, what happens, to, and a condition where there is one. What is not in it is
 * forbidden. An alteration or major repair keeps the state that the device returns to, written {@code (kept)}, once the
 * supervision of the work has passed, or the notification is taken back before an agency has begun. What failed its last
 * inspection must not be used (law, article 40): closing a stop order does not put it back in use.
 */
public final class DeviceLifeCycle {

    private static final String TABLE = """
            NOTIFIED            SUPERVISION_ACCEPTED    SUPERVISING
            NOTIFIED            NOTIFICATION_WITHDRAWN  CANCELLED
            NOTIFIED            NOTIFICATION_EXPIRED    CANCELLED
            SUPERVISING         INSPECTION_PASSED       PASSED_UNREGISTERED  NEW
            SUPERVISING         INSPECTION_PASSED       (kept)               ALTERED
            SUPERVISING         INSPECTION_FAILED       SUPERVISING
            SUPERVISING         SUPERVISION_ACCEPTED    SUPERVISING          NOT_BEGUN
            SUPERVISING         NOTIFICATION_WITHDRAWN  (kept)               NOT_BEGUN
            SUPERVISING         NOTIFICATION_EXPIRED    (kept)               NOT_BEGUN
            PASSED_UNREGISTERED USE_REGISTERED          IN_USE
            PASSED_UNREGISTERED INSPECTION_PASSED       PASSED_UNREGISTERED
            PASSED_UNREGISTERED INSPECTION_FAILED       SUPERVISING
            IN_USE              INSPECTION_PASSED       IN_USE
            IN_USE              INSPECTION_FAILED       SUSPENDED
            IN_USE              ALTERATION_NOTIFIED     SUPERVISING
            IN_USE              STOP_REPORTED           STOPPED
            IN_USE              STOP_ORDERED            SUSPENDED
            IN_USE              REGISTRATION_CHANGED    IN_USE
            IN_USE              TRANSFERRED             IN_USE
            IN_USE              MOVE_STARTED            MOVING_OUT
            IN_USE              SCRAPPED                SCRAPPED
            IN_USE              DISMANTLED              DISMANTLED
            STOPPED             RESUMED                 IN_USE               INSPECTED
            STOPPED             INSPECTION_PASSED       STOPPED
            STOPPED             INSPECTION_FAILED       STOPPED
            STOPPED             REGISTRATION_CHANGED    STOPPED
            STOPPED             TRANSFERRED             STOPPED
            STOPPED             MOVE_STARTED            MOVING_OUT
            STOPPED             SCRAPPED                SCRAPPED
            STOPPED             DISMANTLED              DISMANTLED
            SUSPENDED           INSPECTION_PASSED       IN_USE
            SUSPENDED           INSPECTION_FAILED       SUSPENDED
            SUSPENDED           STOP_ORDER_CLOSED       IN_USE               NOT_FAILED
            SUSPENDED           STOP_ORDER_CLOSED       SUSPENDED            FAILED
            SUSPENDED           REGISTRATION_CHANGED    SUSPENDED
            SUSPENDED           TRANSFERRED             SUSPENDED
            SUSPENDED           MOVE_STARTED            MOVING_OUT
            SUSPENDED           SCRAPPED                SCRAPPED
            MOVING_OUT          MOVE_NOTIFIED           NOTIFIED
            MOVING_OUT          REGISTRATION_CANCELLED  CANCELLED
            SCRAPPED            REGISTRATION_CANCELLED  CANCELLED
            DISMANTLED          REGISTRATION_CANCELLED  CANCELLED
            DISMANTLED          MOVE_NOTIFIED           NOTIFIED
            FOUND_UNREGISTERED  FOUND_REGULARISED       PASSED_UNREGISTERED  INSPECTED
            FOUND_UNREGISTERED  FOUND_REGULARISED       NOTIFIED             NOT_INSPECTED
            """;

    private static final List<Transition> TRANSITIONS =
            TABLE.lines().map(Transition::parse).toList();

    private DeviceLifeCycle() {}

    /**
     * Where a device goes.
     *
     * @param to its new state
     * @param kept the state an open alteration returns to; empty without one
     * @param begun whether an agency has taken on the supervision of that alteration
     */
    public record Step(DeviceState to, Optional<DeviceState> kept, boolean begun) {}

    /**
     * The step of a device in that situation.
     *
     * @throws Refusal {@link ArchiveError#TRANSITION_FORBIDDEN} when the table has no such transition
     */
    public static Step step(Situation now, DeviceEvent event) {
        if (event == DeviceEvent.CORRECTED) {
            return new Step(now.state(), now.kept(), now.begun());
        }
        return TRANSITIONS.stream()
                .filter(row -> row.allows(now, event))
                .findFirst()
                .map(row -> row.target(now))
                .map(to -> step(to, now, event))
                .orElseThrow(() -> new Refusal(
                        ArchiveError.TRANSITION_FORBIDDEN,
                        now.state().zh(),
                        event.zh(),
                        now.state().en(),
                        event.en()));
    }

    private static Step step(DeviceState to, Situation before, DeviceEvent event) {
        if (event == DeviceEvent.ALTERATION_NOTIFIED) {
            return new Step(to, Optional.of(before.state()), false);
        }
        Optional<DeviceState> kept = to == before.state() ? before.kept() : Optional.empty();
        boolean begun = before.begun() || event == DeviceEvent.SUPERVISION_ACCEPTED;
        return new Step(to, kept, kept.isPresent() && begun);
    }
}
