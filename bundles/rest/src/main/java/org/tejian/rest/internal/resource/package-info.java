/** One class per resource; each method maps, calls one service method, and maps back. */
@NullMarked
package org.tejian.rest.internal.resource;

import org.jspecify.annotations.NullMarked;
