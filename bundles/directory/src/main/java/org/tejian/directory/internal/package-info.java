/** The regions kept in memory and the rules of entering organisations and people. */
@NullMarked
package org.tejian.directory.internal;

import org.jspecify.annotations.NullMarked;
