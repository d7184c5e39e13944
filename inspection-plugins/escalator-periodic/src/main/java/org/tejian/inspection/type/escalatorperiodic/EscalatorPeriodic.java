package org.tejian.inspection.type.escalatorperiodic;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** 自动扶梯与自动人行道定期检验. */
@Component(service = InspectionType.class)
public final class EscalatorPeriodic extends DefinedInspectionType {

    public EscalatorPeriodic() {
        super(EscalatorPeriodic.class);
    }
}
