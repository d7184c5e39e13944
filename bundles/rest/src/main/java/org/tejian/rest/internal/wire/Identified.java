package org.tejian.rest.internal.wire;

import java.util.UUID;

/** An answer that has an address of its own. */
public interface Identified {
    UUID id();
}
