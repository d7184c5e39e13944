/** The inspection type pipe-element-manufacturing-supervision. */
@NullMarked
package org.tejian.inspection.type.pipeelementmanufacturingsupervision;

import org.jspecify.annotations.NullMarked;
