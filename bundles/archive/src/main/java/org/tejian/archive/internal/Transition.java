package org.tejian.archive.internal;

import java.util.Optional;
import org.tejian.archive.DeviceEvent;
import org.tejian.archive.DeviceState;

/**
 * One row of the life cycle.
 *
 * @param from the state before
 * @param event what happens
 * @param to the state after; empty for the state an open alteration has kept
 * @param when what must hold besides
 */
record Transition(DeviceState from, DeviceEvent event, Optional<DeviceState> to, When when) {

    private static final String KEPT = "(kept)";

    /** Conditions of a row. */
    enum When {
        ALWAYS,
        /** An alteration or major repair is open. */
        ALTERED,
        /** One is open, and no agency has taken on its supervision. */
        NOT_BEGUN,
        /** None is open. */
        NEW,
        /** The last inspection passed and is not overdue. */
        INSPECTED,
        NOT_INSPECTED,
        /** The last inspection did not pass. */
        FAILED,
        NOT_FAILED;

        boolean holds(Situation now) {
            return switch (this) {
                case ALWAYS -> true;
                case ALTERED -> now.kept().isPresent();
                case NOT_BEGUN -> now.kept().isPresent() && !now.begun();
                case NEW -> now.kept().isEmpty();
                case INSPECTED -> now.inspectionValid();
                case NOT_INSPECTED -> !now.inspectionValid();
                case FAILED -> now.inspectionFailed();
                case NOT_FAILED -> !now.inspectionFailed();
            };
        }
    }

    /** Reads {@code from event to [when]}. */
    static Transition parse(String line) {
        String[] cells = line.split(" +", -1);
        return new Transition(
                DeviceState.valueOf(cells[0]),
                DeviceEvent.valueOf(cells[1]),
                cells[2].equals(KEPT) ? Optional.empty() : Optional.of(DeviceState.valueOf(cells[2])),
                cells.length > 3 ? When.valueOf(cells[3]) : When.ALWAYS);
    }

    boolean allows(Situation now, DeviceEvent happening) {
        return from == now.state()
                && event == happening
                && when.holds(now)
                && (to.isPresent() || now.kept().isPresent());
    }

    DeviceState target(Situation now) {
        return to.or(now::kept).orElseThrow();
    }
}
