/** The inspection type crane-tower-hoist-periodic. */
@NullMarked
package org.tejian.inspection.type.cranetowerhoistperiodic;

import org.jspecify.annotations.NullMarked;
