/** Reading and writing tables: CSV and workbooks. */
@NullMarked
package org.tejian.exchange.internal.file;

import org.jspecify.annotations.NullMarked;
