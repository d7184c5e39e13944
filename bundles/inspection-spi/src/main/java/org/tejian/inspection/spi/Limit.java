package org.tejian.inspection.spi;

import java.util.Optional;

/**
 * One thing a measured value is held against.
 *
 * @param part which of several values of the item; {@link #VALUE} when there is one only
 * @param partLabel what the form shows for the part
 * @param optional the part need not be measured as long as another part is
 * @param rule the limit itself
 * @param when one of several alternatives; the limit counts only when this is chosen or its condition holds
 * @param unit unit of this part
 * @param unconfirmed could not be checked against the regulation
 * @param computedBy id of the computation whose result is the value of a named part
 */
public record Limit(
        String part,
        Optional<Text> partLabel,
        boolean optional,
        LimitRule rule,
        Optional<Alternative> when,
        Optional<Unit> unit,
        Optional<Text> note,
        boolean unconfirmed,
        Optional<String> computedBy) {

    /** The part of an item that is measured once. */
    public static final String VALUE = "value";

    /**
     * One of several alternatives of a limit.
     *
     * @param key what a record stores when the inspector chooses it
     * @param condition decides without the inspector; a choice of the inspector goes first
     */
    public record Alternative(String key, Text label, Optional<String> condition) {}
}
