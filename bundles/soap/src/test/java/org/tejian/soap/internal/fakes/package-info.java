/** Services that tests play. */
package org.tejian.soap.internal.fakes;
