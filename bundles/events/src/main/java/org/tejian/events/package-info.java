/** The append-only, hash-chained event log, written in the caller's transaction and delivered after commit. */
@NullMarked
@Export
@Version("1.0.0")
package org.tejian.events;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
