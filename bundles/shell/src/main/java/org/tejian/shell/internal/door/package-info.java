/** The door of the shell: accounts of the platform sign in to Karaf by ssh and JMX. */
@NullMarked
package org.tejian.shell.internal.door;

import org.jspecify.annotations.NullMarked;
