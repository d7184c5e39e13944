/** The inspection type escalator-periodic. */
@NullMarked
package org.tejian.inspection.type.escalatorperiodic;

import org.jspecify.annotations.NullMarked;
