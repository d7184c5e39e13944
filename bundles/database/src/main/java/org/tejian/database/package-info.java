/** Embedded PostgreSQL by default, an external one by configuration; the gate that says it is ready; migrations. */
@NullMarked
@Export
@Version("1.2.0")
package org.tejian.database;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
