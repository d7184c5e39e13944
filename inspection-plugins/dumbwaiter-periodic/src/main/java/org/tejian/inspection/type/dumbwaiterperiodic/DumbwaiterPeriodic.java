package org.tejian.inspection.type.dumbwaiterperiodic;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** 杂物电梯定期检验. */
@Component(service = InspectionType.class)
public final class DumbwaiterPeriodic extends DefinedInspectionType {

    public DumbwaiterPeriodic() {
        super(DumbwaiterPeriodic.class);
    }
}
