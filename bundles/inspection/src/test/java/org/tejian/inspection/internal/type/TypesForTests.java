package org.tejian.inspection.internal.type;

import java.time.Duration;
import org.osgi.framework.Version;
import org.tejian.inspection.spi.InspectionType;

/** Types tracked without a framework. */
public final class TypesForTests {

    private TypesForTests() {}

    public static TrackedTypes tracked(Duration patience) {
        return new TrackedTypes(patience, Duration.ofSeconds(2));
    }

    public static void add(TrackedTypes types, InspectionType type, long serviceId, String bundle, Version version) {
        types.add(type, serviceId, bundle, version);
    }

    public static void remove(TrackedTypes types, long serviceId) {
        types.remove(serviceId);
    }
}
