/** The inspection business from request to delivered report; tracks the plugins. */
@NullMarked
@Export
@Version("1.2.0")
package org.tejian.inspection;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
