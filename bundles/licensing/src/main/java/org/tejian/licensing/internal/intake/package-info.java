/** Licences and certificates taken in by the set. */
@NullMarked
package org.tejian.licensing.internal.intake;

import org.jspecify.annotations.NullMarked;
