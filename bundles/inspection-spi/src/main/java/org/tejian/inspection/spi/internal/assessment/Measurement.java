package org.tejian.inspection.spi.internal.assessment;

import java.util.ArrayList;
import java.util.List;
import org.tejian.inspection.spi.ItemOutcome;

/** What the measured values of an item add up to, gathered part by part. */
final class Measurement {

    final List<ItemOutcome.Part> parts = new ArrayList<>();
    /** A value misses its limit. */
    boolean violated;
    /** A value that must be measured is not there. */
    boolean missing;
    /** Something else must be entered first; a finding says what. */
    boolean blocked;
    /** A value is there but the inspector decides. */
    boolean undecided;

    boolean anyMeasured;

    /** True when every needed value is there and a program can judge it. */
    boolean decided() {
        return anyMeasured && !missing && !blocked && !undecided;
    }
}
