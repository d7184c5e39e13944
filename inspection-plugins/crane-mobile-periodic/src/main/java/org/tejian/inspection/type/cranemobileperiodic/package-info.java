/** The inspection type crane-mobile-periodic. */
@NullMarked
package org.tejian.inspection.type.cranemobileperiodic;

import org.jspecify.annotations.NullMarked;
