@NullMarked
package org.tejian.web.internal;

import org.jspecify.annotations.NullMarked;
