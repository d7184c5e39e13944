/** The inspection type vessel-periodic. */
@NullMarked
package org.tejian.inspection.type.vesselperiodic;

import org.jspecify.annotations.NullMarked;
