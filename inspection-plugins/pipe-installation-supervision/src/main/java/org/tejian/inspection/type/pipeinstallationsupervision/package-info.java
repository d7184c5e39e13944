/** The inspection type pipe-installation-supervision. */
@NullMarked
package org.tejian.inspection.type.pipeinstallationsupervision;

import org.jspecify.annotations.NullMarked;
