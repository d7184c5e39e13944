/** Accounts and sessions in the database. */
@NullMarked
package org.tejian.security.internal.persistence;

import org.jspecify.annotations.NullMarked;
