@NullMarked
package org.tejian.registration.internal;

import org.jspecify.annotations.NullMarked;
