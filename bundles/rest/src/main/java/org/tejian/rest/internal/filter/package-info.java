/** What happens around every request: size, sign-in, cross-site protection, versions, headers. */
@NullMarked
package org.tejian.rest.internal.filter;

import org.jspecify.annotations.NullMarked;
