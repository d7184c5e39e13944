package org.tejian.inspection.spi.internal.assessment;

import java.util.List;
import java.util.Map;
import org.tejian.inspection.spi.Assessment;

/** JSON-ready form. */
public final class AssessmentModel {

    private AssessmentModel() {}

    public static Map<String, Object> of(Assessment subject) {
        throw new UnsupportedOperationException();
    }

    public static List<String> unconfirmed(Assessment subject) {
        throw new UnsupportedOperationException();
    }
}
