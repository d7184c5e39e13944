/** A small synthetic Guizhou with people to sign in as, from real region and catalogue codes. */
@NullMarked
@Export
@Version("1.0.0")
package org.tejian.demo.province;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
