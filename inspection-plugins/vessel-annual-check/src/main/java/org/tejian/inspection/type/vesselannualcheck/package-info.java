/** The inspection type vessel-annual-check. */
@NullMarked
package org.tejian.inspection.type.vesselannualcheck;

import org.jspecify.annotations.NullMarked;
