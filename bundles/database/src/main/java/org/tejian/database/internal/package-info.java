/** Transactions, counters and health of the database, and the components that bring it up. */
@NullMarked
package org.tejian.database.internal;

import org.jspecify.annotations.NullMarked;
