/** The inspection type boiler-water-treatment. */
@NullMarked
package org.tejian.inspection.type.boilerwatertreatment;

import org.jspecify.annotations.NullMarked;
