/** The inspection type @id@. */
@NullMarked
package org.tejian.inspection.type.@package@;

import org.jspecify.annotations.NullMarked;
