/** The log's table, its sealing and verification, and the delivery to consumers. */
@NullMarked
package org.tejian.events.internal;

import org.jspecify.annotations.NullMarked;
