package org.tejian.inspection.type.craneinstallationsupervision;

import java.util.Set;
import org.tejian.inspection.testkit.InspectionTypeContract;

class CraneInstallationSupervisionTest extends InspectionTypeContract {

    CraneInstallationSupervisionTest() {
        super(new CraneInstallationSupervision());
    }

    /** Items 3.8.1 and 4.3.2 are judged by eye against these tables. */
    @Override
    public Set<String> printedOnly() {
        return Set.of("brake", "clips");
    }
}
