/** The inspection type crane-installation-supervision. */
@NullMarked
package org.tejian.inspection.type.craneinstallationsupervision;

import org.jspecify.annotations.NullMarked;
