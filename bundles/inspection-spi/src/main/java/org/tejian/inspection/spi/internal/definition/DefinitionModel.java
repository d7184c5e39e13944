package org.tejian.inspection.spi.internal.definition;

import java.util.List;
import java.util.Map;
import org.tejian.inspection.spi.InspectionDefinition;

/** JSON-ready form. */
public final class DefinitionModel {

    private DefinitionModel() {}

    public static Map<String, Object> of(InspectionDefinition subject) {
        throw new UnsupportedOperationException();
    }

    public static List<String> unconfirmed(InspectionDefinition subject) {
        throw new UnsupportedOperationException();
    }
}
