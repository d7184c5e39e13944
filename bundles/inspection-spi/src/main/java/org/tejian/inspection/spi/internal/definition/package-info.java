/** Reads, validates and describes definitions. */
@NullMarked
package org.tejian.inspection.spi.internal.definition;

import org.jspecify.annotations.NullMarked;
