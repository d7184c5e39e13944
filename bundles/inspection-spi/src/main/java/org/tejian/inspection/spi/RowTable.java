package org.tejian.inspection.spi;

import java.util.List;
import java.util.Optional;

/**
 * Rows of the same shape that the inspector enters as often as needed: wall-thickness points, the cylinders of a batch.
 *
 * @param key unique in the definition
 * @param maxRows most rows a record may hold, at most 2,000
 * @param columns the values of one row
 * @param check condition over the columns and parameters that every row must meet
 * @param item the item that fails when a row misses the check
 */
public record RowTable(
        String key,
        Text label,
        int maxRows,
        List<Parameter> columns,
        Optional<String> check,
        Optional<String> item,
        boolean unconfirmed) {}
