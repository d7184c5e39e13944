/** The cases that are measured on a running platform, over HTTP and beside it by JDBC. */
@NullMarked
package org.tejian.benchmarks.platform;

import org.jspecify.annotations.NullMarked;
