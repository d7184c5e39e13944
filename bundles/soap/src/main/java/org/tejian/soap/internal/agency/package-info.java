/** The operations, one class each where there is more to do than to map. */
@NullMarked
package org.tejian.soap.internal.agency;

import org.jspecify.annotations.NullMarked;
