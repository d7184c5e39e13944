@NullMarked
package org.tejian.registration.internal.persistence;

import org.jspecify.annotations.NullMarked;
