/** The inspection type oxygen-chamber-periodic. */
@NullMarked
package org.tejian.inspection.type.oxygenchamberperiodic;

import org.jspecify.annotations.NullMarked;
