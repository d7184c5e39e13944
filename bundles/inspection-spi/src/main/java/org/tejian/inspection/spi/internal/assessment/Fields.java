package org.tejian.inspection.spi.internal.assessment;

import java.util.List;
import java.util.Optional;
import org.tejian.inspection.spi.Parameter;
import org.tejian.inspection.spi.ParameterType;
import org.tejian.inspection.spi.Text;

/** The fields every inspection type has without declaring them. */
final class Fields {

    private Fields() {}

    static Parameter date(String key, String zh, String en) {
        return field(key, zh, en, ParameterType.DATE);
    }

    static Parameter number(String key, String zh, String en) {
        return field(key, zh, en, ParameterType.NUMBER);
    }

    private static Parameter field(String key, String zh, String en, ParameterType type) {
        return new Parameter(
                key,
                new Text(zh, en),
                type,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
