/** From the rows of a file to the bulk services of the domain. */
@NullMarked
package org.tejian.exchange.internal.kind;

import org.jspecify.annotations.NullMarked;
