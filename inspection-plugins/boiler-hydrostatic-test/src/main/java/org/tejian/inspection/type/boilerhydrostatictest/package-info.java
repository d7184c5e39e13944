/** The inspection type boiler-hydrostatic-test. */
@NullMarked
package org.tejian.inspection.type.boilerhydrostatictest;

import org.jspecify.annotations.NullMarked;
