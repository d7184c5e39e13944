/** The rules of the inspection business that need nothing but their arguments. */
@NullMarked
package org.tejian.inspection.internal.rule;

import org.jspecify.annotations.NullMarked;
