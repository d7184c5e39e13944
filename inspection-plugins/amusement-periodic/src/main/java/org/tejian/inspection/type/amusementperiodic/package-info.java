/** The inspection type amusement-periodic. */
@NullMarked
package org.tejian.inspection.type.amusementperiodic;

import org.jspecify.annotations.NullMarked;
