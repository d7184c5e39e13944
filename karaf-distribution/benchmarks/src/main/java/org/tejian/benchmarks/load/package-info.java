/** Bounded load from this machine, and what it measured. */
@NullMarked
package org.tejian.benchmarks.load;

import org.jspecify.annotations.NullMarked;
