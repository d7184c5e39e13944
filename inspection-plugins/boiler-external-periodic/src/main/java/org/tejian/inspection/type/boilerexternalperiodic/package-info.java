/** The inspection type boiler-external-periodic. */
@NullMarked
package org.tejian.inspection.type.boilerexternalperiodic;

import org.jspecify.annotations.NullMarked;
