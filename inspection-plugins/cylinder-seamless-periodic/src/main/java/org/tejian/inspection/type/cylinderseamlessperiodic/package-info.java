/** The inspection type cylinder-seamless-periodic. */
@NullMarked
package org.tejian.inspection.type.cylinderseamlessperiodic;

import org.jspecify.annotations.NullMarked;
