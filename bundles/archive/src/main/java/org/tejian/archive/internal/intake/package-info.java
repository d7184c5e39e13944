/** Devices and old reports taken in and handed out by the set. */
@NullMarked
package org.tejian.archive.internal.intake;

import org.jspecify.annotations.NullMarked;
