package org.tejian.exchange.internal.export;

import java.util.List;
import java.util.function.Consumer;

/**
 * A list as a table.
 *
 * @param headings Chinese headings
 * @param rows hands over the rows one after the other
 */
record ExportedList(List<String> headings, Consumer<Consumer<List<String>>> rows) {}
