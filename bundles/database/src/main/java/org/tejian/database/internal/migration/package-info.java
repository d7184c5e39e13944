/** Brings the schema of every bundle up to the version of its changelog. */
@NullMarked
package org.tejian.database.internal.migration;

import org.jspecify.annotations.NullMarked;
