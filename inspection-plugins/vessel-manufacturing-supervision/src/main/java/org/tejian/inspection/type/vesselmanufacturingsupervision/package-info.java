/** The inspection type vessel-manufacturing-supervision. */
@NullMarked
package org.tejian.inspection.type.vesselmanufacturingsupervision;

import org.jspecify.annotations.NullMarked;
