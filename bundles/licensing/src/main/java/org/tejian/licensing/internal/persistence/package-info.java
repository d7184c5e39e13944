/** Licences and certificates in the database. */
@NullMarked
package org.tejian.licensing.internal.persistence;

import org.jspecify.annotations.NullMarked;
