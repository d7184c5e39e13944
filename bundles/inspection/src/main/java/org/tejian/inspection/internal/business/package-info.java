/** The use cases, one class for each group of them. */
@NullMarked
package org.tejian.inspection.internal.business;

import org.jspecify.annotations.NullMarked;
