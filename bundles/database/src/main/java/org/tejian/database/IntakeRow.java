package org.tejian.database;

/**
 * One row of a bulk load.
 *
 * @param row its number in the file or list it came from, at least 1; refusals name it
 * @param value what it says
 */
public record IntakeRow<T>(long row, T value) {}
