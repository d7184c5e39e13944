package org.tejian.licensing;

import java.util.Set;

/**
 * One line of a licence's scope.
 *
 * @param activities what may be done
 * @param catalogueCodes catalogue classes or varieties covered; a class covers its varieties ({@code 3100} covers 3110)
 * @param level level held, for example {@code A}; empty where the item has no levels
 * @param remarks limits in words, shown to the clerk and decided by hand; may be empty
 */
public record LicenceItem(Set<Activity> activities, Set<String> catalogueCodes, String level, String remarks) {

    public LicenceItem {
        activities = Set.copyOf(activities);
        catalogueCodes = Set.copyOf(catalogueCodes);
    }
}
