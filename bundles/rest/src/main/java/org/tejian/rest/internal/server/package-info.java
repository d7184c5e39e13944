/** The CXF server and the servlet it answers on. */
@NullMarked
package org.tejian.rest.internal.server;

import org.jspecify.annotations.NullMarked;
