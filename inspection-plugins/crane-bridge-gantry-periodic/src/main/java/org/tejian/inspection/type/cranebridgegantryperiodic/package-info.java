/** The inspection type crane-bridge-gantry-periodic. */
@NullMarked
package org.tejian.inspection.type.cranebridgegantryperiodic;

import org.jspecify.annotations.NullMarked;
