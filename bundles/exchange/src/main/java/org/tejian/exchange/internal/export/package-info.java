/** Lists as files. */
@NullMarked
package org.tejian.exchange.internal.export;

import org.jspecify.annotations.NullMarked;
