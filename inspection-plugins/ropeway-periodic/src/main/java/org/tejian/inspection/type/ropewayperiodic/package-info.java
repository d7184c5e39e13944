/** The inspection type ropeway-periodic. */
@NullMarked
package org.tejian.inspection.type.ropewayperiodic;

import org.jspecify.annotations.NullMarked;
