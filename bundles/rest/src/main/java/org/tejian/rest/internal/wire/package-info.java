/** The records of the wire, and nothing else. */
@NullMarked
package org.tejian.rest.internal.wire;

import org.jspecify.annotations.NullMarked;
