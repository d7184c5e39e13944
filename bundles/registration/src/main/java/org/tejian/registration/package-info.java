/** Construction notifications, registration codes, use registration and its certificates. */
@NullMarked
@Export
@Version("1.0.0")
package org.tejian.registration;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
