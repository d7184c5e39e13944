/** The inspection type vessel-installation-supervision. */
@NullMarked
package org.tejian.inspection.type.vesselinstallationsupervision;

import org.jspecify.annotations.NullMarked;
