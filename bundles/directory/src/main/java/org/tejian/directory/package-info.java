/** Regions, organisations and people; who calls, in which role, with which scope. */
@NullMarked
@Export
@Version("1.1.0")
package org.tejian.directory;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
