package org.tejian.inspection.spi;

/**
 * A place of a definition that could not be checked against the text of the regulation.
 *
 * @param place where, for example {@code item 5.1} or {@code table rope_discard}
 * @param text what stands there: the name with its limit, formula or rule
 */
public record UnconfirmedPlace(String place, Text text) {}
