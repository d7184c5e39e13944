/** The contract that the test of every inspection plugin inherits. */
@NullMarked
@Export
@Version("1.2.0")
package org.tejian.inspection.testkit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
