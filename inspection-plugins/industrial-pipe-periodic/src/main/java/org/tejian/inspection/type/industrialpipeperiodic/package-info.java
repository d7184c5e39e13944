/** The inspection type industrial-pipe-periodic. */
@NullMarked
package org.tejian.inspection.type.industrialpipeperiodic;

import org.jspecify.annotations.NullMarked;
