/** Joins the registers. */
@NullMarked
package org.tejian.exchange.internal;

import org.jspecify.annotations.NullMarked;
