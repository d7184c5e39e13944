/** Webhooks: other systems of the province are told of events by signed HTTP calls, with retries. */
@NullMarked
@Export
@Version("1.0.0")
package org.tejian.webhooks;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
