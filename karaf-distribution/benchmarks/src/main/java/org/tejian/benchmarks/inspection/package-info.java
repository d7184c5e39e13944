/** The inspection types and their reports, measured inside this process. */
@NullMarked
package org.tejian.benchmarks.inspection;

import org.jspecify.annotations.NullMarked;
