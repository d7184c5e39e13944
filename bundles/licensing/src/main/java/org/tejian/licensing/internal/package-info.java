/** The rules of the licence gate, decided on values. */
@NullMarked
package org.tejian.licensing.internal;

import org.jspecify.annotations.NullMarked;
