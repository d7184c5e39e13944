/** Services of the platform as this edge's tests need them. */
package org.tejian.rest.internal.fakes;
