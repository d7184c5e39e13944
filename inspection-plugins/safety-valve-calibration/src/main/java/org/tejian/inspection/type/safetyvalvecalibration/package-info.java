/** The inspection type safety-valve-calibration. */
@NullMarked
package org.tejian.inspection.type.safetyvalvecalibration;

import org.jspecify.annotations.NullMarked;
