/** Sign-in through an OpenID Connect provider: bearer tokens, and the browser's authorization code flow. */
@NullMarked
package org.tejian.security.internal.openid;

import org.jspecify.annotations.NullMarked;
