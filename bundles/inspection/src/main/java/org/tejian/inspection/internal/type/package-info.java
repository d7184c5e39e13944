/** The plugins as they come and go, and the editions that tasks have frozen. */
@NullMarked
package org.tejian.inspection.internal.type;

import org.jspecify.annotations.NullMarked;
