/** The inspection type boiler-internal-periodic. */
@NullMarked
package org.tejian.inspection.type.boilerinternalperiodic;

import org.jspecify.annotations.NullMarked;
