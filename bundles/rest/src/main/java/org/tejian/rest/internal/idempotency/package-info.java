/** Commands that may be sent twice and happen once. */
@NullMarked
package org.tejian.rest.internal.idempotency;

import org.jspecify.annotations.NullMarked;
