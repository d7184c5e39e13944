/** The inspection type elevator-traction-supervision. */
@NullMarked
package org.tejian.inspection.type.elevatortractionsupervision;

import org.jspecify.annotations.NullMarked;
