/** Domain values to wire records, by hand. */
@NullMarked
package org.tejian.rest.internal.mapping;

import org.jspecify.annotations.NullMarked;
