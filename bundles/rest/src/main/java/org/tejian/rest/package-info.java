/** The REST edge: JAX-RS resources, OpenAPI, problem details. Speaks JSON under {@code /api/v1}; offers nothing to Java. */
@NullMarked
package org.tejian.rest;

import org.jspecify.annotations.NullMarked;
