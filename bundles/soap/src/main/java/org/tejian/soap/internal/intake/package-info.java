/** What comes in: POST, XML, bounded. */
@NullMarked
package org.tejian.soap.internal.intake;

import org.jspecify.annotations.NullMarked;
