/** The inspection type vehicle-periodic. */
@NullMarked
package org.tejian.inspection.type.vehicleperiodic;

import org.jspecify.annotations.NullMarked;
