/** What an inspection plugin implements and the vocabulary its definition is written in. */
@NullMarked
@Export
@Version("1.2.0")
package org.tejian.inspection.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
