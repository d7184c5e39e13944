package org.tejian.inspection.spi;

/**
 * A unit as forms and reports print it.
 *
 * @param key the word of the definition, for example {@code mm} or {@code % of nominal diameter}
 * @param text for example mm, or 公称直径的百分比
 */
public record Unit(String key, Text text) {}
