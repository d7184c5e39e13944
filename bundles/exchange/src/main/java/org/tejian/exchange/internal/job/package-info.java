/** Imports as rows in the database, and the thread that works on them. */
@NullMarked
package org.tejian.exchange.internal.job;

import org.jspecify.annotations.NullMarked;
