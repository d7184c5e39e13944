/** The Karaf shell edge: tejian commands for administrators. */
@NullMarked
@Export
@Version("1.0.0")
package org.tejian.shell;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
