/** The inspection type boiler-manufacturing-supervision. */
@NullMarked
package org.tejian.inspection.type.boilermanufacturingsupervision;

import org.jspecify.annotations.NullMarked;
