package org.tejian.licensing.internal;

import org.tejian.licensing.Activity;

/**
 * An activity that includes another one, by kind of equipment.
 *
 * @param regime 2013 or 2019
 * @param category equipment digit
 * @param held the activity on the licence
 * @param allows the activity it includes
 */
record ActivityRule(int regime, String category, Activity held, Activity allows) {}
