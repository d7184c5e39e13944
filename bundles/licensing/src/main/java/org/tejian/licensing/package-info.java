/** Licences of units, certificates of persons, and the gate that refuses unlicensed work. */
@NullMarked
@Export
@Version("1.1.0")
package org.tejian.licensing;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
