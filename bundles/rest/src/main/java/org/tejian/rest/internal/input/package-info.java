/** Wire values to domain values: what is wrong is collected and named field by field. */
@NullMarked
package org.tejian.rest.internal.input;

import org.jspecify.annotations.NullMarked;
