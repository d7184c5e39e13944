/** The browser's pages and the servlet that serves them. */
@NullMarked
@Export
@Version("1.0.0")
package org.tejian.web;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
