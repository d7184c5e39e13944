/** JSON as this edge reads and writes it: strict on the way in, empty values left out on the way out. */
@NullMarked
package org.tejian.rest.internal.json;

import org.jspecify.annotations.NullMarked;
