/** Writes the OpenAPI document at build time, from the annotations of the resources. */
package org.tejian.rest.openapi;
