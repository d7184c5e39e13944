/** The inspection type elevator-hydraulic-periodic. */
@NullMarked
package org.tejian.inspection.type.elevatorhydraulicperiodic;

import org.jspecify.annotations.NullMarked;
