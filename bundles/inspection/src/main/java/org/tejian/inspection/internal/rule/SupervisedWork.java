package org.tejian.inspection.internal.rule;

import java.util.List;
import java.util.Optional;
import org.tejian.archive.DeviceEvent;
import org.tejian.archive.DeviceState;
import org.tejian.archive.HistoryEntry;
import org.tejian.licensing.Activity;

/**
 * Which work a supervisory inspection supervises. The notification that the county accepted says it: an installation enters
 * the device or sets it up at a new place, an alteration or repair is an event with the kind of work in its reason. Only
 * where the history is silent the variant of the request speaks; many variants name something else, for example the kind of
 * piping.
 */
public final class SupervisedWork {

    private static final String ALTERATION = "改造";
    private static final String REPAIR = "修理";

    private SupervisedWork() {}

    /**
     * The work.
     *
     * @param history of the device, oldest first
     * @param variant key of the variant applied for
     */
    public static Activity of(List<HistoryEntry> history, Optional<String> variant) {
        Optional<HistoryEntry> notified =
                history.stream().filter(SupervisedWork::begins).reduce((earlier, later) -> later);
        if (notified.isEmpty()) {
            return variant.flatMap(SupervisedWork::worded).orElse(Activity.INSTALLATION);
        }
        if (notified.flatMap(HistoryEntry::event)
                .filter(DeviceEvent.ALTERATION_NOTIFIED::equals)
                .isEmpty()) {
            return Activity.INSTALLATION;
        }
        return worded(notified.get().reason())
                .or(() -> variant.flatMap(SupervisedWork::worded))
                .orElse(Activity.ALTERATION);
    }

    /** The kind of work as the forms call it. */
    public static String zh(Activity work) {
        return switch (work) {
            case ALTERATION -> ALTERATION;
            case REPAIR -> "重大修理";
            default -> "安装";
        };
    }

    private static boolean begins(HistoryEntry entry) {
        return entry.event().isEmpty()
                ? entry.to() == DeviceState.NOTIFIED
                : entry.event().get() == DeviceEvent.ALTERATION_NOTIFIED
                        || entry.event().get() == DeviceEvent.MOVE_NOTIFIED;
    }

    private static Optional<Activity> worded(String text) {
        if (text.contains(ALTERATION)) {
            return Optional.of(Activity.ALTERATION);
        }
        return text.contains(REPAIR) ? Optional.of(Activity.REPAIR) : Optional.empty();
    }
}
