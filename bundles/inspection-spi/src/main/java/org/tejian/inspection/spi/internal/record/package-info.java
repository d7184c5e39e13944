/** Reads and writes records as maps. */
@NullMarked
package org.tejian.inspection.spi.internal.record;

import org.jspecify.annotations.NullMarked;
