/** Makes a commit that fails fail for everybody, and leaves no spoiled connection in the pool. */
@NullMarked
package org.tejian.database.internal.xa;

import org.jspecify.annotations.NullMarked;
