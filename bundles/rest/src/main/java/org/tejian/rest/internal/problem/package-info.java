/** Every refusal and every fault as application/problem+json, mapped once. */
@NullMarked
package org.tejian.rest.internal.problem;

import org.jspecify.annotations.NullMarked;
