package org.tejian.inspection.spi;

/**
 * What several parameters, facts or computations must have in common, for example that a device is not used before it
 * is made. Nothing is said as long as one of them is missing.
 *
 * @param condition holds when the values agree
 * @param text what is wrong when it does not, as a sentence for the inspector
 * @param severity an error keeps the record from being submitted, a warning asks to look again
 */
public record FieldCheck(String condition, Text text, Severity severity) {}
