/** Judges records. */
@NullMarked
package org.tejian.inspection.spi.internal.assessment;

import org.jspecify.annotations.NullMarked;
