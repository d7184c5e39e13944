package org.tejian.inspection.spi;

/**
 * One value of a closed list.
 *
 * @param key what records store and conditions compare with; for values of the regulation the Chinese word itself
 * @param text what the form shows
 */
public record Option(String key, Text text) {}
