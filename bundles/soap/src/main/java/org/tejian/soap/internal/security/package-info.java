/** Who calls: UsernameToken or Basic, over TLS, through the platform's one door. */
@NullMarked
package org.tejian.soap.internal.security;

import org.jspecify.annotations.NullMarked;
