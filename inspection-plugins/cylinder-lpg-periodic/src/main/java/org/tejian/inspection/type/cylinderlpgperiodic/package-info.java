/** The inspection type cylinder-lpg-periodic. */
@NullMarked
package org.tejian.inspection.type.cylinderlpgperiodic;

import org.jspecify.annotations.NullMarked;
