/** Data in and out: imports from Excel and CSV, exports of any list, units at a glance. */
@NullMarked
@Export
@Version("1.0.0")
package org.tejian.exchange;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
