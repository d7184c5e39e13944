package org.tejian.inspection.testkit;

/** What an inspection type does unless its test says otherwise; opting out is checked as well. */
public enum Behaviour {
    /** A pass gives a next date. */
    NEXT_DATE,
    /** A re-inspection has conclusions of its own, such as 复检合格. */
    REINSPECTION,
    /** The frozen text judges without the plugin. */
    JUDGES_WITHOUT_PLUGIN,
    /** At least one computation with a worked example. */
    COMPUTES
}
