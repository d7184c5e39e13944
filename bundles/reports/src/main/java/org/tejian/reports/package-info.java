/** HTML templates to PDF/A, QR codes, seals, and the content-addressed store. */
@NullMarked
@Export
@Version("1.1.0")
package org.tejian.reports;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
