/** Passwords, tokens, what a role needs, and the first start. */
@NullMarked
package org.tejian.security.internal;

import org.jspecify.annotations.NullMarked;
