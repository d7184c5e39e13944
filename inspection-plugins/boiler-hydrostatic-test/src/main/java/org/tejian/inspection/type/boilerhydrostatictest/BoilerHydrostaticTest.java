package org.tejian.inspection.type.boilerhydrostatictest;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** 锅炉水（耐）压试验. */
@Component(service = InspectionType.class)
public final class BoilerHydrostaticTest extends DefinedInspectionType {

    public BoilerHydrostaticTest() {
        super(BoilerHydrostaticTest.class);
    }
}
