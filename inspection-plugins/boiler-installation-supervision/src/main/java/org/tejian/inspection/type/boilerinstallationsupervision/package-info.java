/** The inspection type boiler-installation-supervision. */
@NullMarked
package org.tejian.inspection.type.boilerinstallationsupervision;

import org.jspecify.annotations.NullMarked;
