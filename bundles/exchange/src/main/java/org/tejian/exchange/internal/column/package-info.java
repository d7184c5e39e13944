/** The columns of each kind, and the values of a row. */
@NullMarked
package org.tejian.exchange.internal.column;

import org.jspecify.annotations.NullMarked;
