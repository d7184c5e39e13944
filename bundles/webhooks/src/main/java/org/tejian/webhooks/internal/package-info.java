/** Keeps, feeds and sends. */
@NullMarked
package org.tejian.webhooks.internal;

import org.jspecify.annotations.NullMarked;
