/** The life cycle of a device, the catalogue, and the reading side of the archive. */
@NullMarked
package org.tejian.archive.internal;

import org.jspecify.annotations.NullMarked;
