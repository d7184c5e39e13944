/** One class per command. Fields are filled by the shell, as its interface wants it. */
@NullMarked
package org.tejian.shell.internal;

import org.jspecify.annotations.NullMarked;
