/** The inspection type elevator-special-periodic. */
@NullMarked
package org.tejian.inspection.type.elevatorspecialperiodic;

import org.jspecify.annotations.NullMarked;
