/** The chain of the 2013 article against a running platform, as its users walk it. */
@Export
@NullMarked
@Version("1.0.0")
package org.tejian.chain;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
