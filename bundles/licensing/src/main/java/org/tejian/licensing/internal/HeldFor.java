package org.tejian.licensing.internal;

import java.util.Optional;
import org.tejian.licensing.Activity;

/** The two sorts of scope that have levels: making a product, and working on it where it is used. */
public enum HeldFor {
    MANUFACTURE,
    CONSTRUCTION;

    static Optional<HeldFor> of(Activity activity) {
        return switch (activity) {
            case MANUFACTURE -> Optional.of(MANUFACTURE);
            case INSTALLATION, ALTERATION, REPAIR, MAINTENANCE -> Optional.of(CONSTRUCTION);
            case DESIGN, FILLING, INSPECTION -> Optional.empty();
        };
    }
}
