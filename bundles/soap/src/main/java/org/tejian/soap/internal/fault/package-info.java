/** Every refusal and every failure as a SOAP fault with a code, mapped once. */
@NullMarked
package org.tejian.soap.internal.fault;

import org.jspecify.annotations.NullMarked;
