package org.tejian.inspection;

/** How the inspectors look again at what failed. */
public enum Recheck {
    /** On site 复检: the failed items are inspected again, the conclusion becomes 复检合格 or 复检不合格. */
    ON_SITE,
    /** By the proof the unit sent 整改见证: the record stays that of the first inspection. */
    BY_PROOF
}
