/** The chain of the 2013 article against a running platform, as its users walk it. */
@NullMarked
package org.tejian.chain;

import org.jspecify.annotations.NullMarked;
