/** The inspection type tank-vehicle-periodic. */
@NullMarked
package org.tejian.inspection.type.tankvehicleperiodic;

import org.jspecify.annotations.NullMarked;
