package org.tejian.inspection.type.@package@;

import org.tejian.inspection.testkit.InspectionTypeContract;

class @class@Test extends InspectionTypeContract {

    @class@Test() {
        super(new @class@());
    }
}
