/** The Karaf shell edge: tejian commands for administrators. Offers nothing to Java. */
@NullMarked
package org.tejian.shell;

import org.jspecify.annotations.NullMarked;
