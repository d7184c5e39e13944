/** The device file: identity, parameters, state machine, history as of any date. */
@NullMarked
@Export
@Version("1.0.0")
package org.tejian.archive;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
