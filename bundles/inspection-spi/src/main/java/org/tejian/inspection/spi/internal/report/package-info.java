/** Lays out reports. */
@NullMarked
package org.tejian.inspection.spi.internal.report;

import org.jspecify.annotations.NullMarked;
