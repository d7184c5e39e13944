/** What the benchmarks put into a platform: an endpoint of its server that does nothing. */
@NullMarked
package org.tejian.benchmarks.endpoint;

import org.jspecify.annotations.NullMarked;
