/** The device file in the database. */
@NullMarked
package org.tejian.archive.internal.persistence;

import org.jspecify.annotations.NullMarked;
