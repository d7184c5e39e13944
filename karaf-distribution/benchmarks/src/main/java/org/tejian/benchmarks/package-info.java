/** {@code ./tejian bench}: measures a running platform beside what its own server and database allow. */
@NullMarked
package org.tejian.benchmarks;

import org.jspecify.annotations.NullMarked;
