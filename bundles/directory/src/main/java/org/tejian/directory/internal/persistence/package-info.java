/** Organisations and people in the database. */
@NullMarked
package org.tejian.directory.internal.persistence;

import org.jspecify.annotations.NullMarked;
