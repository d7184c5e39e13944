/** The inspection type boiler-energy-efficiency-test. */
@NullMarked
package org.tejian.inspection.type.boilerenergyefficiencytest;

import org.jspecify.annotations.NullMarked;
