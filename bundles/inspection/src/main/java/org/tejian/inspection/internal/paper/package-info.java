/** What reports and opinion notices print. */
@NullMarked
package org.tejian.inspection.internal.paper;

import org.jspecify.annotations.NullMarked;
