/** The inspection type elevator-traction-periodic. */
@NullMarked
package org.tejian.inspection.type.elevatortractionperiodic;

import org.jspecify.annotations.NullMarked;
