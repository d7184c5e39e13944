package org.tejian.inspection.type.pipeelementmanufacturingsupervision;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** 压力管道元件制造监督检验. */
@Component(service = InspectionType.class)
public final class PipeElementManufacturingSupervision extends DefinedInspectionType {

    public PipeElementManufacturingSupervision() {
        super(PipeElementManufacturingSupervision.class);
    }
}
