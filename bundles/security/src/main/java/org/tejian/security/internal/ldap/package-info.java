/** Passwords checked by an LDAP directory. */
@NullMarked
package org.tejian.security.internal.ldap;

import org.jspecify.annotations.NullMarked;
