package org.tejian.licensing;

/**
 * One line of the licence catalogue.
 *
 * @param regime 2013 or 2019
 * @param unitKind sort of unit, for example {@code installation}
 * @param activityZh activity as the paper says it
 * @param activityEn the same in English
 * @param equipmentZh kind of equipment
 * @param itemZh the licensed item
 * @param level level; {@code -} or 不分级 where there are none
 * @param scopeZh what it is good for
 * @param scopeEn the same in English
 * @param numberPrefix how its number begins
 * @param issuer who issues it
 * @param validityYears years of validity
 * @param neededForNotification whether a construction notification needs it
 * @param source where this line comes from
 * @param confirmed whether it was compared with the regulation's text
 */
public record LicenceKind(
        int regime,
        String unitKind,
        String activityZh,
        String activityEn,
        String equipmentZh,
        String itemZh,
        String level,
        String scopeZh,
        String scopeEn,
        String numberPrefix,
        String issuer,
        int validityYears,
        boolean neededForNotification,
        String source,
        boolean confirmed) {}
