package org.tejian.licensing.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tejian.licensing.Activity;

/**
 * One row of the table of needed levels.
 *
 * @param regime 2013 or 2019
 * @param heldFor what the licence is held for
 * @param activities the work it is about; empty for all
 * @param prefix how the catalogue code of the device begins
 * @param conditions what must hold of its parameters
 * @param level a level, {@code ""}, {@code "?"} or {@code "=level"}
 * @param unconfirmed whether the bounds are not checked against the regulation's text
 */
public record LevelRule(
        int regime,
        HeldFor heldFor,
        Set<Activity> activities,
        String prefix,
        List<LevelCondition> conditions,
        String level,
        boolean unconfirmed) {

    boolean concerns(int wantedRegime, HeldFor wanted, Activity work, String code) {
        return regime == wantedRegime
                && heldFor == wanted
                && (activities.isEmpty() || activities.contains(work))
                && code.startsWith(prefix);
    }

    boolean holds(Map<String, Object> parameters) {
        return conditions.stream().allMatch(condition -> condition.holds(parameters));
    }
}
