/** Between the contract and the services' types. */
@NullMarked
package org.tejian.soap.internal.mapping;

import org.jspecify.annotations.NullMarked;
