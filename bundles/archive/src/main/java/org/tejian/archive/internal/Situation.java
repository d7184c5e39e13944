package org.tejian.archive.internal;

import java.util.Optional;
import org.tejian.archive.DeviceState;

/**
 * What the life cycle looks at.
 *
 * @param state where the device is
 * @param kept the state an open alteration returns to; empty without one
 * @param begun whether an agency has taken on the supervision of that alteration
 * @param inspectionValid whether the last inspection passed and is not overdue
 * @param inspectionFailed whether the last inspection did not pass
 */
public record Situation(
        DeviceState state,
        Optional<DeviceState> kept,
        boolean begun,
        boolean inspectionValid,
        boolean inspectionFailed) {

    /** A device whose last inspection has not failed. */
    public Situation(DeviceState state, Optional<DeviceState> kept, boolean begun, boolean inspectionValid) {
        this(state, kept, begun, inspectionValid, false);
    }
}
