/** The inspection type dumbwaiter-periodic. */
@NullMarked
package org.tejian.inspection.type.dumbwaiterperiodic;

import org.jspecify.annotations.NullMarked;
