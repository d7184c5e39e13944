/** How reports are made and kept. */
@NullMarked
package org.tejian.reports.internal;

import org.jspecify.annotations.NullMarked;
