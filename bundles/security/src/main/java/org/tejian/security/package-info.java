/** Accounts, sign-in, sessions; what a role may do. */
@NullMarked
@Export
@Version("1.0.0")
package org.tejian.security;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
