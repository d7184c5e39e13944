/** The inspection type gas-pipe-periodic. */
@NullMarked
package org.tejian.inspection.type.gaspipeperiodic;

import org.jspecify.annotations.NullMarked;
