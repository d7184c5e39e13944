/** The CXF server and the servlet it answers on. */
@NullMarked
package org.tejian.soap.internal.server;

import org.jspecify.annotations.NullMarked;
