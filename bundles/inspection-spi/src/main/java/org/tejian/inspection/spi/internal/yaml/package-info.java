/** YAML as definitions use it: read with bounds and places, shared parts resolved, written in one way. */
@NullMarked
package org.tejian.inspection.spi.internal.yaml;

import org.jspecify.annotations.NullMarked;
