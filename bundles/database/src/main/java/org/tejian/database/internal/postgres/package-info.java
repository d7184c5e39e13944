/** The embedded PostgreSQL server: unpacked, initialised, started, watched, stopped; knows nothing of OSGi. */
@NullMarked
package org.tejian.database.internal.postgres;

import org.jspecify.annotations.NullMarked;
