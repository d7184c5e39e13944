package org.tejian.inspection.type.@package@;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** The inspection type @id@. */
@Component(service = InspectionType.class)
public final class @class@ extends DefinedInspectionType {

    public @class@() {
        super(@class@.class);
    }
}
