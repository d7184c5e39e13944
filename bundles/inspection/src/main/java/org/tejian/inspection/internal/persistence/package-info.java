/** The rows of the schema {@code inspection}. */
@NullMarked
package org.tejian.inspection.internal.persistence;

import org.jspecify.annotations.NullMarked;
