/** The REST edge: JAX-RS resources, OpenAPI, problem details. */
@NullMarked
@Export
@Version("1.0.0")
package org.tejian.rest;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
