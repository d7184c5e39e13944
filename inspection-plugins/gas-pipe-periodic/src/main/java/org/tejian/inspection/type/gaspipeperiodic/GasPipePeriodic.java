package org.tejian.inspection.type.gaspipeperiodic;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** 公用管道（城镇燃气、热力）定期检验. */
@Component(service = InspectionType.class)
public final class GasPipePeriodic extends DefinedInspectionType {

    public GasPipePeriodic() {
        super(GasPipePeriodic.class);
    }
}
