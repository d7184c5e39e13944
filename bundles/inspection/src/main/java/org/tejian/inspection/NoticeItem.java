package org.tejian.inspection;

import org.tejian.inspection.spi.Text;

/**
 * A failed item on an opinion notice.
 *
 * @param no number of the item
 * @param name its name
 * @param itemClass its class as printed, for example B
 * @param remark what the inspector wrote, may be empty
 */
public record NoticeItem(String no, Text name, String itemClass, String remark) {}
